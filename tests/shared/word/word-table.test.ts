import { describe, expect, it } from 'vitest'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { line, report, table } from '#tests/shared/export-plan/report-from-text.ts'
import { child, descendants, documentParagraphs, readDocx, styleById, value } from '#tests/support/read-docx.ts'

const docx = readDocx(await writeWord(planExport(report(table(1, ['序号', '完成情况'], ['1', '一二三四五六〔人数〕'])))))
const word = descendants(docx.part('word/document.xml'), 'w:tbl')[0]
if (!word) throw new Error('no table')

describe('a table in Word', () => {
  it('fills the type area and gives its widths in the grid and in the cells', () => {
    // Weights 2 + 1 and 10 + 1 of 8844 twips.
    const widths = ['1895', '6949']
    expect(child(word, 'w:tblPr', 'w:tblW')?.attributes).toMatchObject({ 'w:type': 'dxa', 'w:w': '8844' })
    expect(descendants(word, 'w:gridCol').map((column) => column.attributes['w:w'])).toEqual(widths)
    expect(descendants(word, 'w:tcW').map((cell) => cell.attributes['w:w'])).toEqual([...widths, ...widths])
  })

  it('repeats its head row only and keeps rows whole', () => {
    const rows = descendants(word, 'w:tr').map((row) => [child(row, 'w:trPr', 'w:tblHeader'), child(row, 'w:trPr', 'w:cantSplit')])
    expect(rows.map(([head]) => head !== undefined)).toEqual([true, false])
    expect(rows.every(([, whole]) => whole !== undefined)).toBe(true)
  })

  it('sets its head in 黑体 and its text in 仿宋, both 小四', () => {
    expect(documentParagraphs(docx).map((paragraph) => paragraph.style)).toEqual(['TableHead', 'TableHead', 'TableCellCentred', 'TableCellCentred'])
    expect(child(styleById(docx, 'TableHead'), 'w:rPr', 'w:rFonts')?.attributes['w:eastAsia']).toBe('黑体')
    expect(child(styleById(docx, 'TableCell'), 'w:rPr', 'w:rFonts')?.attributes['w:eastAsia']).toBe('仿宋_GB2312')
    expect(value(styleById(docx, 'TableCell'), 'w:rPr', 'w:sz')).toBe('24')
  })

  it('begins texts at the edge and puts short entries in the middle', async () => {
    const long = readDocx(await writeWord(planExport(report(table(1, ['序号', '内容'], ['1', '字'.repeat(60)])))))
    expect(documentParagraphs(long).map((paragraph) => paragraph.style)).toEqual(['TableHead', 'TableHead', 'TableCellCentred', 'TableCell'])
    expect(value(styleById(long, 'TableCell'), 'w:pPr', 'w:jc')).toBe('left')
    expect(value(styleById(long, 'TableCellCentred'), 'w:pPr', 'w:jc')).toBe('center')
  })

  it('of many columns is set in 五号 and closer', async () => {
    const names = Array.from({ length: 9 }, (_, i) => `第${i}列`)
    const wide = readDocx(await writeWord(planExport(report(table(1, names, names)))))
    expect([...new Set(documentParagraphs(wide).map((paragraph) => paragraph.style))]).toEqual(['TableHeadCrowded', 'TableCellCrowdedCentred'])
    expect(value(descendants(wide.part('word/document.xml'), 'w:tbl')[0], 'w:tblPr', 'w:tblStyle')).toBe('ReportTableCrowded')
    expect(value(styleById(wide, 'TableCellCrowded'), 'w:rPr', 'w:sz')).toBe('21')
    expect(child(styleById(wide, 'TableCellCrowded'), 'w:pPr', 'w:spacing')?.attributes['w:line']).toBe('340')
  })

  it('that ends the text is kept with the signature, by its last row', async () => {
    const blocks = [table(1, ['项目', '数量'], ['党课', '3'], ['会议', '4']), line('signature', '某某局'), line('date', '2025年1月5日')]
    const ending = readDocx(await writeWord(planExport(report(...blocks))))
    const rows = descendants(ending.part('word/document.xml'), 'w:tr').map((row) => descendants(row, 'w:keepNext').length)
    expect(rows).toEqual([0, 0, 2])
  })

  it('draws its lines by its style', () => {
    expect(value(word, 'w:tblPr', 'w:tblStyle')).toBe('ReportTable')
    const borders = child(styleById(docx, 'ReportTable'), 'w:tblPr', 'w:tblBorders')
    expect(['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'].map((side) => value(borders, side))).toEqual(Array(6).fill('single'))
  })

  it('marks an open blank in a cell', () => {
    expect(descendants(word, 'w:rStyle').map((style) => style.attributes['w:val'])).toEqual(['OpenBlank'])
  })
})
