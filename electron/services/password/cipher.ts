import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/*
 * Sealed bytes: "ANTOUS01" · id of the key (8 bytes) · nonce (12) · AES-256-GCM of the content · tag (16).
 * The nonce is random for every write: with a key that seals twice a second, a repetition within 80 years is less likely than 1 in 2³².
 * What stands before the nonce, and what the bytes are (`about`), is authenticated along with the content.
 */

const MAGIC = Buffer.from('ANTOUS01', 'latin1')
const KEY_ID_BYTES = 8
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEAD_BYTES = MAGIC.length + KEY_ID_BYTES
const ALGORITHM = 'aes-256-gcm'

/** What the user's texts are encrypted with. Random; the password only guards it, see password-file.ts. */
export interface DataKey {
  /** Names the key in what it sealed: hex. */
  readonly id: string
  /** 32 bytes */
  readonly key: Buffer
}

/** A random key under a random id. */
export function newDataKey(): DataKey {
  return { id: randomBytes(KEY_ID_BYTES).toString('hex'), key: randomBytes(32) }
}

/** Seals bytes; they open only under the same key and the same `about`. */
export function sealBytes({ id, key }: DataKey, bytes: Uint8Array, about: string): Buffer {
  const head = Buffer.concat([MAGIC, Buffer.from(id, 'hex')])
  const { nonce, sealed } = encrypt(key, bytes, Buffer.concat([head, Buffer.from(about)]))
  return Buffer.concat([head, nonce, sealed])
}

/** The id of the key that sealed the bytes; null for what is not sealed. */
export function keyIdOf(bytes: Uint8Array): string | null {
  if (bytes.length < MAGIC.length || !MAGIC.equals(bytes.subarray(0, MAGIC.length))) return null
  return Buffer.from(bytes.subarray(MAGIC.length, HEAD_BYTES)).toString('hex')
}

/** Null when one bit is not as it was sealed, under this key and as `about`. */
export function openBytes({ key }: DataKey, bytes: Uint8Array, about: string): Buffer | null {
  const head = bytes.subarray(0, HEAD_BYTES)
  const nonce = bytes.subarray(HEAD_BYTES, HEAD_BYTES + NONCE_BYTES)
  return decrypt(key, nonce, bytes.subarray(HEAD_BYTES + NONCE_BYTES), Buffer.concat([head, Buffer.from(about)]))
}

/** AES-256-GCM with a fresh nonce; the tag stands behind the encrypted bytes. */
export function encrypt(key: Uint8Array, bytes: Uint8Array, about: Uint8Array): { readonly nonce: Buffer; readonly sealed: Buffer } {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(about)
  const encrypted = cipher.update(bytes)
  cipher.final()
  return { nonce, sealed: Buffer.concat([encrypted, cipher.getAuthTag()]) }
}

/** Null for what was not encrypted so. */
export function decrypt(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, about: Uint8Array): Buffer | null {
  if (nonce.length !== NONCE_BYTES || sealed.length < TAG_BYTES) return null
  const end = sealed.length - TAG_BYTES
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(about).setAuthTag(sealed.subarray(end))
  const bytes = decipher.update(sealed.subarray(0, end))
  try {
    decipher.final()
    return bytes
  } catch (cause) {
    // The tag does not fit; Node tells it by throwing a plain error.
    if (cause instanceof Error) return null
    throw cause
  }
}
