import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { DOC_ERRORS } from '#shared/doc-import/doc-errors.ts'
import { importDoc } from '#shared/doc-import/import-doc.ts'
import { sniffWordFile } from '#shared/doc-import/sniff-word-file.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'
import { wordMessages } from '#tests/support/import-docx-text.ts'
import { type DocPiece, buildCompoundFile, buildDoc, docStreams, sprm } from '#tests/support/build-doc.ts'

const options = () => ({ ids: countingIds(), now: '2024-12-01T08:00:00.000Z' })
const problem = (bytes: Uint8Array) => {
  const result = importDoc(bytes, options())
  return result.ok ? null : result.error
}
const some = Buffer.alloc(5000, 1)
const text = (length: number): DocPiece[] => [{ text: `${'述'.repeat(length - 1)}\r` }]

describe('importDoc refuses, each in its own words,', () => {
  it.each(Object.entries(DOC_ERRORS))('in three Chinese sentences: %s', (_, error) => expectThreeSentences(error))

  it.each([
    ['a file with a password (XOR or RC4)', buildDoc({ pieces: text(10), flags: 0x0100 }), DOC_ERRORS.encrypted],
    ['a .docx with a password', buildCompoundFile({ EncryptionInfo: some, EncryptedPackage: some }), DOC_ERRORS.encrypted],
    ['a file of Word 95', buildDoc({ pieces: text(10), version: 104 }), DOC_ERRORS.tooOld],
    ['a sheet', buildCompoundFile({ Workbook: some }), DOC_ERRORS.spreadsheet],
    ['an old sheet', buildCompoundFile({ Book: some }), DOC_ERRORS.spreadsheet],
    ['slides', buildCompoundFile({ 'PowerPoint Document': some }), DOC_ERRORS.slides],
    ['a Works document', buildCompoundFile({ MatOST: some, CONTENTS: some }), DOC_ERRORS.works],
    ['another compound file', buildCompoundFile({ Contents: some }), DOC_ERRORS.otherCompound],
    ['a file without its tables', buildCompoundFile({ WordDocument: docStreams({ pieces: text(10) })['WordDocument'] ?? some }), DOC_ERRORS.damaged],
    ['a stream of that name that is something else', buildCompoundFile({ WordDocument: some, '1Table': some }), DOC_ERRORS.damaged],
    ['a file without text', buildDoc('\r\r \r'), DOC_ERRORS.noText],
    ['more than a million characters', buildDoc({ pieces: text(1_000_001) }), DOC_ERRORS.tooLong],
    ['more paragraphs than any report has', buildDoc('甲\r'.repeat(20_001)), DOC_ERRORS.tooComplex],
  ])('%s', (_, bytes, error) => expect(problem(bytes)).toEqual(error))

  it('pictures without text', () => {
    const bytes = buildDoc({ pieces: [{ text: '\x01\r' }], runs: [{ from: 0, to: 1, sprms: sprm(0x0855, 1) }] })
    expect(problem(bytes)).toEqual(DOC_ERRORS.picturesOnly)
  })

  it('the same bytes named over and over', () => {
    const streams = docStreams({ pieces: Array.from({ length: 300 }, () => ({ text: '述'.repeat(1000) })) })
    const table = Buffer.from(streams['1Table'] ?? [])
    // Every descriptor points to the first piece: 300 × 2,000 bytes out of 2,000, in a stream cut to a few sectors.
    for (let i = 0; i < 300; i++) table.writeUInt32LE(2048, 5 + 4 * 301 + 8 * i + 2)
    const word = Buffer.from(streams['WordDocument'] ?? []).subarray(0, 8192)
    expect(problem(buildCompoundFile({ WordDocument: word, '1Table': table }))).toEqual(DOC_ERRORS.damaged)
  })
})

describe('importDoc reads all the same', () => {
  it('a file that names the other of its two table streams', () => {
    const { WordDocument: word = some, '1Table': table = some } = docStreams({ pieces: [{ text: '述职报告正文。\r' }] })
    expect(importDoc(buildCompoundFile({ WordDocument: word, '0Table': table }), options()).ok).toBe(true)
  })
})

describe('importDoc tells', () => {
  it('that a file was cut short, and that a table could not be made out', () => {
    const end = [...sprm(0x2416, 1), ...sprm(0x2417, 1)]
    const inTable = sprm(0x2416, 1)
    const bytes = buildDoc({
      pieces: [{ text: '一\x07二\x07\x07三\x07\x07后面的正文。\r' }],
      paragraphs: [inTable, inTable, end, inTable, end, []],
      claimedLength: 115,
    })
    const result = importDoc(bytes, options())
    expect(result.ok && wordMessages(result.value)).toEqual([
      '表格 1 个的行列不完整：里面的文字按段落读入，请对照原文核对。',
      '文件不完整：后面还有约 100 个字没有读出来，请换一份完整的文件，或者补上缺的部分。',
    ])
  })
})

describe('sniffWordFile', () => {
  it.each([
    ['docx', Buffer.from('PK\x03\x04')],
    ['doc', buildDoc('甲\r')],
    ['text', Buffer.from('述职报告')],
    ['text', Buffer.from('')],
    ['text', Buffer.from('caf6d6b0', 'hex')],
  ])('hands over to the reader of %s', (format, bytes) => expect(sniffWordFile(bytes)).toEqual({ ok: true, value: format }))

  it.each([
    ['a web page', Buffer.from('\ufeff  <!DOCTYPE html><html>'), DOC_ERRORS.webPage],
    ['a web page of Word', Buffer.from('<html xmlns:o="urn:schemas-microsoft-com:office:office">'), DOC_ERRORS.webPage],
    ['a web page in UTF-16', Buffer.from('\ufeff<html>', 'utf16le'), DOC_ERRORS.webPage],
    ['a web archive', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related'), DOC_ERRORS.webPage],
    ['XML of Word 2003', Buffer.from('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>'), DOC_ERRORS.wordXml],
    ['PDF', Buffer.from('%PDF-1.4'), DOC_ERRORS.notWord],
    ['Word 2 for Windows', Buffer.from('dba52d00', 'hex'), DOC_ERRORS.tooOld],
    ['Write', Buffer.from('31be0000', 'hex'), DOC_ERRORS.tooOld],
    ['Works for DOS', Buffer.from('01fe3201', 'hex'), DOC_ERRORS.works],
  ])('says what it is: %s', (_, bytes, error) => expect(sniffWordFile(bytes)).toEqual({ ok: false, error }))
})
