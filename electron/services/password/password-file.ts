import { createHash, randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'
import { ownFileJson } from '#shared/base/own-file-json.ts'
import { type DataKey, decrypt, encrypt } from '#electron/services/password/cipher.ts'

/*
 * drafts/password.json (and password.copy.json, the same once more): the data key, encrypted under what scrypt makes of the password.
 * Changing the password writes this file anew and nothing else. The checksum tells a damaged file from a wrong password.
 */

/** What is being done with the folder: `sealing` and `opening` until every file was looked at. */
const PASSWORD_STAGES = ['sealing', 'sealed', 'opening'] as const
export type PasswordStage = (typeof PASSWORD_STAGES)[number]

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))

/** Bounds keep a file from elsewhere from asking for all of the machine's memory. */
const envelopeSchema = z.strictObject({
  format: z.literal('antou-password'),
  formatVersion: z.literal(1),
  stage: z.enum(PASSWORD_STAGES),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    N: z
      .number()
      .int()
      .min(2)
      .max(2 ** 18),
    r: z.number().int().min(1).max(8),
    p: z.number().int().min(1).max(4),
    salt: hex(32),
  }),
  keyId: hex(8),
  nonce: hex(12),
  wrapped: hex(48),
})
export type KeyEnvelope = z.infer<typeof envelopeSchema>
type Kdf = KeyEnvelope['kdf']

/** 128 MB and some 0.3 to 0.6 s; a quarter of both where the machine has not so much memory to give. */
const COSTS = [2 ** 17, 2 ** 15]

/** Guards a data key with a password. */
export async function wrapKey(password: string, { id, key }: DataKey, stage: PasswordStage, costs: readonly number[] = COSTS): Promise<KeyEnvelope> {
  const salt = randomBytes(32).toString('hex')
  const [N = 2, ...cheaper] = costs
  const kdf: Kdf = { name: 'scrypt', N, r: 8, p: 1, salt }
  let derived: Buffer
  try {
    derived = await derive(password, kdf)
  } catch (cause) {
    // Whatever scrypt says where the memory it needs is not to be had.
    if (cheaper.length === 0) throw cause
    return wrapKey(password, { id, key }, stage, cheaper)
  }
  const { nonce, sealed } = encrypt(derived, key, boundBy(kdf, id))
  return {
    format: 'antou-password',
    formatVersion: 1,
    stage,
    kdf,
    keyId: id,
    nonce: nonce.toString('hex'),
    wrapped: sealed.toString('hex'),
  }
}

/** The data key; null for a wrong password. */
export async function unwrapKey(password: string, { kdf, keyId, nonce, wrapped }: KeyEnvelope): Promise<DataKey | null> {
  const key = decrypt(await derive(password, kdf), Buffer.from(nonce, 'hex'), Buffer.from(wrapped, 'hex'), boundBy(kdf, keyId))
  return key === null ? null : { id: keyId, key }
}

/** The bytes of the key file. */
export function encodeEnvelope(envelope: KeyEnvelope): Uint8Array {
  return Buffer.from(`${JSON.stringify({ ...envelope, checksum: checksumOf(envelope) }, null, 1)}\n`)
}

/** Null for a file that is damaged or none. */
export function decodeEnvelope(bytes: Uint8Array): KeyEnvelope | null {
  const parsed = z.looseObject({ checksum: z.string() }).safeParse(ownFileJson(new TextDecoder().decode(bytes)))
  if (!parsed.success) return null
  const { checksum, ...rest } = parsed.data
  const envelope = envelopeSchema.safeParse(rest)
  return envelope.success && checksumOf(envelope.data) === checksum ? envelope.data : null
}

function checksumOf({ format, formatVersion, stage, kdf: { name, N, r, p, salt }, keyId, nonce, wrapped }: KeyEnvelope): string {
  return createHash('sha256')
    .update(JSON.stringify([format, formatVersion, stage, name, N, r, p, salt, keyId, nonce, wrapped]))
    .digest('hex')
}

function boundBy({ name, N, r, p, salt }: Kdf, keyId: string): Buffer {
  return Buffer.from(`antou-password 1 ${name} ${N} ${r} ${p} ${salt} ${keyId}`)
}

/** The same password, whether it was typed in full or half width. */
function derive(password: string, { N, r, p, salt }: Kdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { N, r, p, maxmem: 256 * N * r + 1024 * 1024 }
    scrypt(password.normalize('NFKC'), Buffer.from(salt, 'hex'), 32, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
