import { describe, expect, it } from 'vitest'
import { newDataKey } from '#electron/services/password/cipher.ts'
import { decodeEnvelope, encodeEnvelope, unwrapKey, wrapKey } from '#electron/services/password/password-file.ts'

const CHEAP = [2 ** 4]

describe('the password file', () => {
  it('gives the key for the right password only', async () => {
    const key = newDataKey()
    const envelope = await wrapKey('翠湖村2026年', key, 'sealed', CHEAP)
    expect(await unwrapKey('翠湖村2026年', envelope)).toEqual(key)
    for (const wrong of ['', '翠湖村2026', '翠湖村2026年 ', '翠湖村2025年']) expect(await unwrapKey(wrong, envelope), wrong).toBeNull()
  })

  it('takes a password typed in full width for the same', async () => {
    const key = newDataKey()
    expect(await unwrapKey('ｃｕｉｈｕ１２３', await wrapKey('cuihu123', key, 'sealed', CHEAP))).toEqual(key)
  })

  it('is read back as it was written', async () => {
    const envelope = await wrapKey('翠湖村2026年', newDataKey(), 'sealing', CHEAP)
    expect(decodeEnvelope(encodeEnvelope(envelope))).toEqual(envelope)
  })

  it('is known as damaged whichever byte is another or missing: never taken for a wrong password', async () => {
    const bytes = Buffer.from(encodeEnvelope(await wrapKey('翠湖村2026年', newDataKey(), 'sealed', CHEAP)))
    const layout = new Set([...' \n,:'].map((character) => character.charCodeAt(0)))
    for (let at = 0; at < bytes.length; at++) {
      if (layout.has(bytes[at] ?? 0)) continue
      const hurt = Buffer.from(bytes)
      hurt[at] = (hurt[at] ?? 0) ^ 1
      expect(decodeEnvelope(hurt), `byte ${at}`).toBeNull()
    }
    for (let length = 0; length < bytes.length - 1; length++) expect(decodeEnvelope(bytes.subarray(0, length)), `${length} bytes`).toBeNull()
  })

  it('asks for no more memory than a password is worth, whatever it says', async () => {
    const envelope = await wrapKey('翠湖村2026年', newDataKey(), 'sealed', CHEAP)
    expect(decodeEnvelope(encodeEnvelope({ ...envelope, kdf: { ...envelope.kdf, N: 2 ** 24 } }))).toBeNull()
    expect(decodeEnvelope(encodeEnvelope({ ...envelope, kdf: { ...envelope.kdf, r: 64 } }))).toBeNull()
  })

  it('goes down to a smaller cost where the machine has not the memory for the first', async () => {
    // scrypt refuses a cost that is no power of two as it refuses one that is beyond its memory.
    const envelope = await wrapKey('翠湖村2026年', newDataKey(), 'sealed', [3, 2 ** 4])
    expect(envelope.kdf.N).toBe(16)
  })

  it('takes its time with the cost that is used: 128 MB, so that guessing is slow', { timeout: 120_000 }, async () => {
    const key = newDataKey()
    const envelope = await wrapKey('翠湖村2026年', key, 'sealed')
    expect(envelope.kdf).toMatchObject({ name: 'scrypt', N: 131072, r: 8, p: 1 })
    expect(await unwrapKey('翠湖村2026年', envelope)).toEqual(key)
  })
})
