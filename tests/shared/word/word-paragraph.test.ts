import { describe, expect, it } from 'vitest'
import type { PlanParagraph } from '#shared/export-plan/export-plan.ts'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { heading, line, report } from '#tests/shared/export-plan/report-from-text.ts'
import { child, descendants, documentParagraphs, readDocx, styleById, value, wordText } from '#tests/support/read-docx.ts'

/** The runs of the first paragraph as `style|text`. */
async function runs(source: ReturnType<typeof report>): Promise<string[]> {
  const paragraph = documentParagraphs(readDocx(await writeWord(planExport(source))))[0]
  return paragraph ? descendants(paragraph.node, 'w:r').map((run) => `${value(run, 'w:rPr', 'w:rStyle') ?? ''}|${wordText(run)}`) : []
}

describe('a paragraph in Word', () => {
  it('has two faces in one paragraph for a run-in heading', async () => {
    expect(await runs(report(heading(2, '突出引领。', '全年召开会议。')))).toEqual(['RunInHeading2|（一）突出引领。', '|全年召开会议。'])
  })

  it('marks open blanks by a style, inside a heading by one that keeps its face', async () => {
    expect(await runs(report(heading(1, '抓实〔名称〕。', '召开〔次数〕次，讲课〔次数=3〕次。')))).toEqual([
      'RunInHeading1|一、抓实',
      'OpenBlankHeading1|〔名称〕',
      'RunInHeading1|。',
      '|召开',
      'OpenBlank|〔次数〕',
      '|次，讲课3次。',
    ])
  })

  it.each([
    ['RunInHeading1', '黑体'],
    ['RunInHeading2', '楷体_GB2312'],
    ['RunInHeading3', '仿宋_GB2312'],
    ['RunInHeading4', '仿宋_GB2312'],
    ['OpenBlankHeading1', '黑体'],
    ['OpenBlankHeading2', '楷体_GB2312'],
  ])('sets %s in %s, not bold', async (id, font) => {
    const style = styleById(readDocx(await writeWord({ title: '', author: '', blocks: [] })), id)
    expect(style.attributes['w:type']).toBe('character')
    expect(child(style, 'w:rPr', 'w:rFonts')?.attributes).toMatchObject({ 'w:eastAsia': font, 'w:hAnsi': font, 'w:ascii': 'Times New Roman' })
    expect(child(style, 'w:rPr', 'w:b')).toBeUndefined()
  })

  it.each(['OpenBlank', 'OpenBlankHeading1', 'OpenBlankHeading4'])('gives %s a ground of its own', async (id) => {
    const style = styleById(readDocx(await writeWord({ title: '', author: '', blocks: [] })), id)
    expect(child(style, 'w:rPr', 'w:shd')?.attributes).toEqual({ 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'FFF2A8' })
  })

  it('keeps spaces at the edges of a run', async () => {
    const docx = readDocx(await writeWord(planExport(report(line('paragraph', 'A 〔甲〕 B')))))
    expect(descendants(docx.part('word/document.xml'), 'w:t').map((text) => text.attributes['xml:space'])).toEqual([
      'preserve',
      'preserve',
      'preserve',
    ])
  })
})

describe('signature and date in Word', () => {
  async function indentOf(id: string, ...blocks: PlanParagraph[]): Promise<Record<string, string>> {
    const style = styleById(readDocx(await writeWord({ title: '', author: '', blocks })), id)
    expect(value(style, 'w:pPr', 'w:jc')).toBe('right')
    return { ...child(style, 'w:pPr', 'w:ind')?.attributes }
  }
  const signature = (text: string, rightIndent: number): PlanParagraph => ({
    type: 'paragraph',
    style: 'signature',
    runs: [{ text, openBlank: false }],
    rightIndent,
  })

  it('writes the right indent in characters and in twips of 315 to the character', async () => {
    expect(await indentOf('Signature', signature('某同志', 7.5))).toEqual({
      'w:leftChars': '0',
      'w:left': '0',
      'w:rightChars': '750',
      'w:right': '2363',
      'w:firstLineChars': '0',
      'w:firstLine': '0',
    })
  })

  it('has both in the file even before anything is signed', async () => {
    expect(await indentOf('Date')).toMatchObject({ 'w:rightChars': '200', 'w:right': '630' })
    expect(await indentOf('Signature')).toMatchObject({ 'w:rightChars': '200', 'w:right': '630' })
  })

  it('gives lines at different distances styles of their own', async () => {
    const blocks = [signature('某某单位', 2), signature('某同志', 5), signature('某某部门', 2)]
    expect(await indentOf('Signature', ...blocks)).toMatchObject({ 'w:rightChars': '200' })
    expect(await indentOf('Signature2', ...blocks)).toMatchObject({ 'w:rightChars': '500' })
    const styles = documentParagraphs(readDocx(await writeWord({ title: '', author: '', blocks }))).map((paragraph) => paragraph.style)
    expect(styles).toEqual(['Signature', 'Signature2', 'Signature'])
  })

  it('stands where 7.3.5.2 puts it', async () => {
    const docx = readDocx(await writeWord(planExport(report(line('paragraph', '甲'), line('signature', '某同志'), line('date', '2025年12月31日')))))
    expect(child(styleById(docx, 'Signature'), 'w:pPr', 'w:ind')?.attributes).toMatchObject({ 'w:rightChars': '800', 'w:right': '2520' })
    expect(child(styleById(docx, 'Date'), 'w:pPr', 'w:ind')?.attributes).toMatchObject({ 'w:rightChars': '200', 'w:right': '630' })
  })
})
