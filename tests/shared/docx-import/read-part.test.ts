import { describe, expect, it } from 'vitest'
import { readPartPieces, readPartText } from '#shared/docx-import/read-part.ts'
import { passZipGate } from '#shared/docx-import/zip-gate.ts'
import { writeZip } from '#tests/support/build-docx.ts'

function zipOf(data: Uint8Array) {
  const gated = passZipGate(writeZip([{ name: 'a.xml', data }]))
  if (!gated.ok) throw new Error(gated.error.what)
  return gated.value
}

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('the text of a part', () => {
  // Three and four bytes a character: the pieces end within characters.
  it.each(['党'.repeat(40_000), '😀'.repeat(30_000), `a${'党a😀'.repeat(12_000)}`])('is the same in pieces', (text) => {
    const pieces = readPartPieces(zipOf(utf8(text)), 'a.xml')
    expect(pieces?.length).toBeGreaterThan(1)
    expect(pieces?.join('') === text).toBe(true)
  })

  it.each([
    ['a byte order mark is left out', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['a byte that is no UTF-8 is shown as lost', [0x61, 0xff, 0x62], 'a\ufffdb'],
    ['so is a character that was cut off at the end', [0x61, 0xe5, 0x85], 'a\ufffd'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x5a, 0x51], '党'],
    ['UTF-16, big end first, with a byte too many', [0xfe, 0xff, 0x51, 0x5a, 0x51], '党'],
    ['nothing', [], ''],
  ])('%s', (_, bytes, text) => {
    expect(readPartText(zipOf(Uint8Array.from(bytes)), 'a.xml')).toBe(text)
  })

  it('is null where there is no such part', () => expect(readPartText(zipOf(utf8('a')), 'b.xml')).toBeNull())
})
