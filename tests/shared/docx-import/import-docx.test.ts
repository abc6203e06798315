import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { importDocx } from '#shared/docx-import/import-docx.ts'
import { buildDocx, documentXml, para, relationshipsXml, tableXml, writeZip } from '#tests/support/build-docx.ts'

describe('packages', () => {
  const read = (bytes: Uint8Array) => importDocx(bytes, { ids: countingIds(), now: '2024-12-01T08:00:00.000Z' })
  const root = (target: string) => ({
    name: '_rels/.rels',
    data: relationshipsXml(
      `<Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="${target}"/>`,
    ),
  })

  it('of the strict kind, with other prefixes, and a main part by another name are read', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const xml = `<x:document xmlns:x="${strict}"><x:body><x:p><x:pPr><x:pStyle x:val="A"/></x:pPr><x:r><x:t>正文。</x:t></x:r></x:p></x:body></x:document>`
    const bytes = writeZip([root('/doc/main2.xml'), { name: 'doc/main2.xml', data: xml }])
    expect(read(bytes)).toMatchObject({ ok: true, value: { document: { blocks: [{ content: [{ text: '正文。' }] }] } } })
  })

  it('with the namespace as the default, or declared where it is used, are read', () => {
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const xml = `<document xmlns="${w}"><body><p><r><t>甲</t></r><q:r xmlns:q="${w}"><q:t>乙。</q:t></q:r><t xmlns="urn:other">丙</t></p></body></document>`
    expect(read(writeZip([{ name: 'word/document.xml', data: xml }]))).toMatchObject({
      ok: true,
      value: { document: { blocks: [{ content: [{ text: '甲乙。' }] }] } },
    })
  })

  it('in UTF-16 and with a byte order mark are read', () => {
    const xml = documentXml(para('正文。'))
    const utf16 = xml.replace('UTF-8', 'UTF-16')
    const big = Buffer.from(`\ufeff${utf16}`, 'utf16le').swap16()
    for (const data of [`\ufeff${xml}`, Buffer.from(`\ufeff${utf16}`, 'utf16le'), big])
      expect(read(writeZip([{ name: 'word/document.xml', data }]))).toMatchObject({
        ok: true,
        value: { document: { blocks: [{ content: [{ text: '正文。' }] }] } },
      })
  })

  it('with invalid UTF-8 keep the rest and leave a blank', () => {
    const data = Buffer.from(documentXml(para('正@文。')))
    data[data.indexOf('@')] = 0xff
    expect(read(writeZip([{ name: 'word/document.xml', data }]))).toMatchObject({
      ok: true,
      value: { document: { blocks: [{ content: [{ text: '正' }, { type: 'blank', hint: '缺失文字' }, { text: '文。' }] }] } },
    })
  })

  it('are read with parts stored, not deflated', () => {
    expect(read(writeZip([{ name: 'word/document.xml', data: documentXml(para('正文。')), stored: true }]))).toMatchObject({ ok: true })
  })

  it('give the same report for the same bytes', () => {
    const bytes = buildDocx(para('一、做法') + tableXml([['甲', '乙']]))
    expect(read(bytes)).toEqual(read(bytes))
  })
})
