import { describe, expect, it } from 'vitest'
import { keyIdOf, newDataKey, openBytes, sealBytes } from '#electron/services/password/cipher.ts'

const TEXT = Buffer.from('班子建设还有短板。')

describe('sealed bytes', () => {
  it('open again under their key, and hold nothing of the text', () => {
    const key = newDataKey()
    const sealed = sealBytes(key, TEXT, 'file')
    expect(sealed.includes(TEXT)).toBe(false)
    expect(openBytes(key, sealed, 'file')).toEqual(TEXT)
    expect(keyIdOf(sealed)).toBe(key.id)
  })

  it('differ each time, so that nobody sees that the text is the same', () => {
    const key = newDataKey()
    const all = new Set(Array.from({ length: 200 }, () => sealBytes(key, TEXT, 'file').toString('hex')))
    expect(all.size).toBe(200)
  })

  it('do not open when any bit of them is another, nor cut at any length, nor with a byte more', () => {
    const key = newDataKey()
    const sealed = sealBytes(key, TEXT, 'file')
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const hurt = Buffer.from(sealed)
      hurt[bit >> 3] = (hurt[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(openBytes(key, hurt, 'file'), `bit ${bit}`).toBeNull()
    }
    for (let length = 0; length < sealed.length; length++) expect(openBytes(key, sealed.subarray(0, length), 'file'), `${length} bytes`).toBeNull()
    expect(openBytes(key, Buffer.concat([sealed, Buffer.from([0])]), 'file')).toBeNull()
  })

  it('do not open under another key, nor as something else than they were sealed as', () => {
    const key = newDataKey()
    const sealed = sealBytes(key, TEXT, 'journal 3 aa')
    expect(openBytes(newDataKey(), sealed, 'journal 3 aa')).toBeNull()
    expect(openBytes(key, sealed, 'journal 4 aa')).toBeNull()
  })

  it('may be empty', () => {
    const key = newDataKey()
    expect(openBytes(key, sealBytes(key, new Uint8Array(), 'file'), 'file')).toEqual(Buffer.alloc(0))
  })

  it('are told from what is not sealed', () => {
    expect(keyIdOf(Buffer.from('{\n "format": "antou-draft"'))).toBeNull()
    expect(keyIdOf(new Uint8Array())).toBeNull()
  })
})
