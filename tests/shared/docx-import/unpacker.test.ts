import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { DOCX_ERRORS, DocxRefusal } from '#shared/docx-import/docx-errors.ts'
import { UNPACKERS } from '#tests/support/unpackers.ts'

const TEXT = new TextEncoder().encode('全年学习四次，走访二十户。'.repeat(2_000))
const PACKED = new Uint8Array(deflateRawSync(TEXT))

function refusal(act: () => unknown): unknown {
  try {
    act()
  } catch (cause) {
    if (cause instanceof DocxRefusal) return cause.problem
    throw cause
  }
  return null
}

describe.each(UNPACKERS)('unpacked by $by', ({ unpacker }) => {
  it('a stream of the size that was promised is read', () => {
    expect(Buffer.from(unpacker.inflate(PACKED, TEXT.length)).equals(TEXT)).toBe(true)
  })

  it('nothing is nothing', () => {
    expect(unpacker.inflate(new Uint8Array(deflateRawSync(new Uint8Array())), 0)).toHaveLength(0)
  })

  it('a stream is shorter than promised: as long as it is', () => {
    expect(unpacker.inflate(PACKED, TEXT.length + 1_000)).toHaveLength(TEXT.length)
  })

  it('what stands behind the end of the stream is left alone', () => {
    expect(unpacker.inflate(new Uint8Array(Buffer.concat([PACKED, Buffer.from('more')])), TEXT.length)).toHaveLength(TEXT.length)
  })

  it.each([TEXT.length - 1, 100, 1, 0])('a stream that outgrows its %i bytes is refused', (size) => {
    expect(refusal(() => unpacker.inflate(PACKED, size))).toBe(DOCX_ERRORS.bomb)
  })

  it('a bomb is given up long before it has gone off', () => {
    const bomb = new Uint8Array(deflateRawSync(new Uint8Array(200 * 1024 * 1024)))
    const before = process.memoryUsage().rss
    expect(refusal(() => unpacker.inflate(bomb, 1024))).toBe(DOCX_ERRORS.bomb)
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024)
  })

  it('a stream that breaks off is damaged', () => {
    expect(refusal(() => unpacker.inflate(PACKED.subarray(0, PACKED.length - 20), TEXT.length))).toBe(DOCX_ERRORS.damaged)
  })

  it('what is no stream is damaged', () => {
    expect(refusal(() => unpacker.inflate(new Uint8Array([0xff, 0xff, 0xff, 0xff]), 100))).toBe(DOCX_ERRORS.damaged)
  })

  it('the check sum is the one of zip', () => {
    // The check value of CRC-32.
    expect(unpacker.crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
    expect(unpacker.crc32(new Uint8Array())).toBe(0)
  })
})
