import { describe, expect, it } from 'vitest'
import { decodeText } from '#electron/services/import/decode-text.ts'

const REPORT =
  '2024年度抓基层党建工作述职报告\r\n按照会议要求，现就本人履行党建工作责任情况报告如下。\r\n一、主要做法及成效\r\n（一）突出政治引领。全年专题研究党建工作12次，带头讲党课3次。'
/** “述职报告：党建工作。” and a longer line in GBK, written by hand from the code table: Node can read it, but not write it. */
const GBK_TITLE = Buffer.from('caf6d6b0b1a8b8e6a3bab5b3bda8b9a4d7f7a1a3', 'hex')

const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const withMark = (mark: readonly number[], bytes: Buffer) => Buffer.concat([Buffer.from(mark), bytes])

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(REPORT), 'utf-8'],
    ['UTF-8 with a byte order mark', withMark([0xef, 0xbb, 0xbf], Buffer.from(REPORT)), 'utf-8'],
    ['UTF-16 LE with a byte order mark', withMark([0xff, 0xfe], utf16le(REPORT)), 'utf-16le'],
    ['UTF-16 BE with a byte order mark', withMark([0xfe, 0xff], utf16be(REPORT)), 'utf-16be'],
    ['UTF-16 LE without one', utf16le(REPORT), 'utf-16le'],
    ['UTF-16 BE without one', utf16be(REPORT), 'utf-16be'],
  ])('reads %s, the mark not being part of the text', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: REPORT, encoding })
  })

  it('reads UTF-16 without a mark even when not one byte is zero', () => {
    const text = '坚持党的领导，加强党的建设，推动党建工作和业务工作深度融合，为高质量发展提供有力的组织保证。'
    expect(decodeText(utf16le(text))).toEqual({ text, encoding: 'utf-16le' })
    expect(decodeText(utf16be(text))).toEqual({ text, encoding: 'utf-16be' })
  })

  it('reads GBK, short or long', () => {
    expect(decodeText(GBK_TITLE)).toEqual({ text: '述职报告：党建工作。', encoding: 'gb18030' })
    const long = Buffer.concat(Array.from({ length: 300 }, () => GBK_TITLE))
    expect(decodeText(long)).toEqual({ text: '述职报告：党建工作。'.repeat(300), encoding: 'gb18030' })
  })

  it('reads GB18030 characters of four bytes', () => {
    const rare = Buffer.from('95328236', 'hex')
    expect(decodeText(Buffer.concat([GBK_TITLE, rare]))?.text).toBe('述职报告：党建工作。𠀀')
  })

  it('keeps tabs, page breaks and Word’s manual line breaks, and drops the end mark of old programs', () => {
    expect(decodeText(Buffer.from('一\t二\v三\f四\r\n\x1a'))?.text).toBe('一\t二\v三\f四\r\n')
  })

  it.each([
    ['bytes of zero', Buffer.from('述职报告\0\0\0\0')],
    ['control characters', Buffer.from('述职\x01报告')],
    ['a delete character', Buffer.from('述职\x7f报告')],
    ['random bytes', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256))],
    ['a Word file called .txt', Buffer.from('PK\x03\x04rest of the archive')],
    ['an old Word file called .txt', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a PDF called .txt', Buffer.from('%PDF-1.7 述职报告')],
    ['an RTF called .txt', Buffer.from('{\\rtf1\\ansi report}')],
    ['half a surrogate in UTF-16', withMark([0xff, 0xfe], Buffer.from([0x00, 0xd8, 0x41, 0x00]))],
    ['an odd number of bytes in UTF-16', withMark([0xff, 0xfe], Buffer.from([0x41, 0x00, 0x42]))],
    ['a byte order mark of UTF-8 before something else', withMark([0xef, 0xbb, 0xbf], GBK_TITLE)],
  ])('refuses %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull()
  })

  it('refuses UTF-8 that was cut in the middle of a character rather than show 乱码', () => {
    const bytes = Buffer.from(REPORT)
    expect(decodeText(bytes.subarray(0, bytes.length - 1))).toBeNull()
    expect(decodeText(bytes.subarray(0, bytes.length - 2))).toBeNull()
  })

  it.each([
    // 述職報告會議強調堅持黨的領導加強黨的建設推動各項事業高質量發展 …
    ['Big5', 'ad7ac2beb3f8a769b77cc4b3b16abdd5b0edabf9c4d2aababbe2bec9a55bb16ac4d2aabaabd8b35db1c0b0caa655b6b5a8c6b77eb0aabde8b671b56fae69'],
    // 党建活動の報告書を提出します
    ['Shift-JIS', '937d8c9a8a8893ae82cc95f18d908f9182f092f18f6f82b582dc82b7'],
    // A sentence in Korean of some sixty characters.
    [
      'EUC-KR',
      'b4e720b0c7bcb320bbe7bef7c0bb20b0adc8adc7cfb0ed20b8f0b5e720bbe7bef7c0c720c1fac0bb20b3f4bfa920b8f1c7a5b8a620c0ccb7e7b1e220c0a7c7cfbfa920c8fbc0bb20b8f0c0b8b0ed20c1b6c1f7c0c720bab8c1f5c0bb20c1a6b0f8c7cfb8e720c3a5c0d3c0bb20b4d9c7d1b4d9',
    ],
    ['Latin-1', Buffer.from('naïve café', 'latin1').toString('hex')],
    // ÄÖÜäöü… in UTF-16 without a mark: valid, but no Chinese.
    ['UTF-16 of another language', Buffer.from('ÄÖÜäöüßÄÖÜäöüß的的', 'utf16le').toString('hex')],
  ])('refuses %s, which would read as rare 汉字', (_, hex) => {
    expect(decodeText(Buffer.from(hex, 'hex'))).toBeNull()
  })

  it('never throws, whatever the bytes', () => {
    let seed = 42
    const nextByte = () => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
      return seed >> 16
    }
    for (let n = 0; n < 2000; n++) {
      const bytes = Buffer.from(Array.from({ length: n % 64 }, nextByte))
      const decoded = decodeText(bytes)
      if (decoded !== null) expect(decoded.text).not.toContain('\ufffd')
    }
  })
})
