import { describe, expect, it } from 'vitest'
import { decodeRpc, encodeRpc } from '#electron/local-host/rpc-json.ts'

describe('rpc JSON', () => {
  it('spells bytes as base64', () => {
    expect(encodeRpc({ name: '报告', bytes: new Uint8Array([0, 255, 16]) })).toBe('{"name":"报告","bytes":{"$bytes":"AP8Q"}}')
  })
  it('gives back what was sent, wherever the bytes stand', () => {
    const value = { a: [new Uint8Array([1, 2, 3]), null], b: { c: new Uint8Array() }, d: '$bytes', e: true }
    expect(decodeRpc(encodeRpc(value))).toEqual(value)
  })
  it('carries every byte of a megabyte', () => {
    const bytes = Uint8Array.from({ length: 1024 * 1024 }, (_none, index) => (index * 7 + (index >> 8)) % 256)
    const back = decodeRpc(encodeRpc({ bytes })) as { bytes: Uint8Array }
    expect(Buffer.compare(back.bytes, bytes)).toBe(0)
  })
  it('leaves an object that only resembles bytes as it is', () => {
    expect(decodeRpc('{"$bytes":5}')).toEqual({ $bytes: 5 })
    expect(decodeRpc('{"$bytes":"AA==","more":1}')).toEqual({ $bytes: 'AA==', more: 1 })
  })
  it('refuses broken text and broken base64', () => {
    expect(() => decodeRpc('{')).toThrow()
    expect(() => decodeRpc('{"$bytes":"*"}')).toThrow()
  })
})
