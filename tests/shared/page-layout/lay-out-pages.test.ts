import { describe, expect, it } from 'vitest'
import type { ExportPlan, PlanBlock, PlanStyle } from '#shared/export-plan/export-plan.ts'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { BUILT_IN_PROFILES, STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { layOutPages } from '#shared/page-layout/lay-out-pages.ts'
import type { LaidLine, PageLayout } from '#shared/page-layout/page-layout.ts'
import { heading, line, report, table } from '#tests/shared/export-plan/report-from-text.ts'

function paragraph(style: PlanStyle, text: string, rightIndent?: number): PlanBlock {
  return { type: 'paragraph', style, runs: [{ text, openBlank: false }], ...(rightIndent === undefined ? {} : { rightIndent }) }
}
function laid(...blocks: PlanBlock[]): PageLayout {
  return layOutPages({ blocks })
}
function texts(layout: PageLayout): string[][] {
  return layout.pages.map(({ lines }) => lines.map(({ text }) => text))
}
function lines(...blocks: PlanBlock[]): string[] {
  return texts(laid(...blocks)).flat()
}
function firstLine(...blocks: PlanBlock[]): LaidLine {
  const line = laid(...blocks).pages[0]?.lines[0]
  if (line === undefined) throw new Error('no line')
  return line
}
const 字 = (count: number) => '字'.repeat(count)
/** Left edge of the type area. */
const LEFT = 1588

describe('layOutPages, lines', () => {
  it('puts 26 characters on the first line of a paragraph and 28 on every other', () => {
    expect(lines(paragraph('body', 字(26 + 28 + 3)))).toEqual([字(26), 字(28), 字(3)])
  })
  it('lets one point hang beyond the edge of a full line, and keeps no closing mark for the start of the next', () => {
    expect(lines(paragraph('salutation', `${字(28)}，文文`))).toEqual([`${字(28)}，`, '文文'])
    expect(lines(paragraph('salutation', `${字(28)}》文`))).toEqual([字(27), '字》文'])
    expect(lines(paragraph('salutation', `${字(27)}文。”文`))).toEqual([字(27), '文。”文'])
  })
  it('leaves no opening mark at the end of a line', () => {
    expect(lines(paragraph('salutation', `${字(27)}“文文”`))).toEqual([字(27), '“文文”'])
  })
  it('sets digits half as wide as a character and keeps a number whole', () => {
    expect(lines(paragraph('salutation', `${字(27)}12文`))).toEqual([`${字(27)}12`, '文'])
    expect(lines(paragraph('salutation', `${字(27)}2025年`))).toEqual([字(27), '2025年'])
    expect(lines(paragraph('salutation', `${字(27)}3.5%。`))).toEqual([字(27), '3.5%。'])
  })
  it('reckons Latin letters by their own widths', () => {
    // iiii… is 278 thousandths wide each: (278·320/1000 − 5) = 83.96 twips, 105 of them on 8844.
    expect(lines(paragraph('salutation', 'i'.repeat(106)))).toEqual(['i'.repeat(105), 'i'])
  })
  it('cuts a word that is longer than a line', () => {
    expect(lines(paragraph('salutation', `${字(2)}${'W'.repeat(40)}`))[0]).toBe('字字')
  })
  it('puts 20 characters of 2号 on a line of the title, in the middle', () => {
    expect(lines(paragraph('title', 字(21)))).toEqual([字(20), '字'])
    const title = firstLine(paragraph('title', 字(10)))
    expect(title.sizeTwips).toBe(440)
    expect(title.pieces[0]?.xTwips).toBe(LEFT + (8844 - 4400) / 2)
  })
  it('sets a signature two characters from the right edge', () => {
    const piece = firstLine(paragraph('signature', 字(5), 2)).pieces[0]
    expect((piece?.xTwips ?? 0) + (piece?.widthTwips ?? 0)).toBe(LEFT + 8844 - 630)
  })
  it('begins the turn-over lines of a note on attachments under the name', () => {
    const note = laid(paragraph('attachment-note', `附件：${字(30)}`)).pages[0]?.lines.map(({ pieces }) => pieces[0]?.xTwips)
    expect(note).toEqual([LEFT + 630, LEFT + 1575])
  })
  it('stretches full lines to the edge, all but the last of a paragraph', () => {
    const [full, last] = laid(paragraph('salutation', 字(30))).pages[0]?.lines ?? []
    expect(full?.pieces[0]?.widthTwips).toBe(8844)
    expect(last?.pieces[0]?.widthTwips).toBe(315 + 320)
  })
  it('gives each change of face a piece of its own: numbers, run-in headings, blanks', () => {
    const plan = planExport(report(heading(2, '抓学习。', '全年〔次数〕次、12场。')))
    const pieces = layOutPages(plan).pages[0]?.lines[0]?.pieces.map(({ text, font, openBlank }) => [text, font, openBlank])
    expect(pieces).toEqual([
      ['（一）抓学习。', 'kai', false],
      ['全年', 'body', false],
      ['〔次数〕', 'body', true],
      ['次、', 'body', false],
      ['12', 'latin', false],
      ['场。', 'body', false],
    ])
  })
})

describe('layOutPages, pages', () => {
  const body = (count: number) => Array.from({ length: count }, (_, i) => paragraph('body', `第${i}行`))
  it('is one page for an empty report', () => {
    expect(laid().pages.map(({ number }) => number)).toEqual([1])
  })
  it('puts 22 lines on a page, the first at 37 mm, 579 twips apart', () => {
    const pages = laid(...body(23)).pages
    expect(pages.map((page) => page.lines.length)).toEqual([22, 1])
    expect(pages[0]?.lines.slice(0, 2).map(({ topTwips }) => topTwips)).toEqual([2098, 2677])
  })
  it('keeps a heading on the page of the line that follows it', () => {
    expect(texts(laid(...body(21), paragraph('heading-1', '一、做法'), paragraph('body', '内容'))).map((page) => page.length)).toEqual([21, 2])
    expect(texts(laid(...body(20), paragraph('heading-1', '一、做法'), paragraph('body', '内容'))).map((page) => page.length)).toEqual([22])
  })
  it('never leaves signature and date alone on a page: the last line of the text goes along', () => {
    const written = (count: number, last: string) =>
      layOutPages(
        planExport(
          report(
            ...Array.from({ length: count }, (_, i) => line('paragraph', `第${i}行。`)),
            line('paragraph', last),
            line('signature', '某某党委'),
            line('date', '2025年12月31日'),
          ),
        ),
      )
    expect(texts(written(18, '以上报告，请予评议。')).map((page) => page.length)).toEqual([22])
    expect(texts(written(20, '以上报告，请予评议。'))[1]).toEqual(['以上报告，请予评议。', '', '某某党委', '2025年12月31日'])
    // A longer paragraph is parted: its last line is enough.
    expect(texts(written(19, `${字(26)}${字(28)}完。`))[1]).toEqual(['完。', '', '某某党委', '2025年12月31日'])
  })
  it('begins an attachment on a page of its own, but leaves no empty page before it', () => {
    expect(laid(paragraph('body', '一'), paragraph('attachment-mark', '附件1'), paragraph('body', '二')).pages).toHaveLength(2)
    expect(laid(...body(22), paragraph('attachment-mark', '附件1'), paragraph('body', '二')).pages).toHaveLength(2)
  })
  it('puts the page number to the right on odd pages and to the left on even ones', () => {
    const [odd, even] = laid(...body(23)).pages.map(({ pageNumber }) => pageNumber)
    expect([odd?.text, even?.text]).toEqual(['— 1 —', '— 2 —'])
    // — 1 — in 4号: two dashes of 280, two spaces and a digit of 140 each.
    expect(odd?.pieces[0]?.xTwips).toBe(LEFT + 8844 - 280 - 980)
    expect(even?.pieces[0]?.xTwips).toBe(LEFT + 280)
    expect(odd?.topTwips).toBe(15038)
  })
  it('repeats the head of a table on every page and keeps its rows whole', () => {
    const rows = Array.from({ length: 40 }, (_, i) => [`${i + 1}`, '发展党员'])
    const pages = layOutPages(planExport(report(table(1, ['序号', '项目'], ...rows)))).pages
    // 12756 twips hold the upper border (10) and 31 rows of 410, the head among them.
    expect(pages.map((page) => page.lines.length)).toEqual([62, 22])
    expect(pages[1]?.lines.slice(0, 3).map(({ text }) => text)).toEqual(['序号', '项目', '31'])
    expect(pages[1]?.boxes).toHaveLength(22)
  })
  it('keeps the last row of a table with the signature under it', () => {
    const rows = Array.from({ length: 31 }, (_, i) => [`${i + 1}`])
    const pages = layOutPages(planExport(report(table(0, ...rows), line('signature', '某某局'), line('date', '2025年1月5日')))).pages
    expect(pages.map((page) => page.lines.filter(({ text }) => text !== '').map(({ text }) => text)[0])).toEqual(['1', '31'])
  })
  it('follows the layout: pitch, centred page number, digits in the face of the text', () => {
    const centered = BUILT_IN_PROFILES.find(({ id }) => id === 'centered-page-number') ?? STANDARD_PROFILE
    const page = layOutPages({ blocks: body(2), layout: centered }).pages[0]
    expect(page?.lines.map(({ topTwips }) => topTwips)).toEqual([2098, 2658])
    expect(page?.pageNumber.pieces[0]?.xTwips).toBe(LEFT + (8844 - 980) / 2)
    const fangsong = BUILT_IN_PROFILES.find(({ id }) => id === 'fangsong-digits') ?? STANDARD_PROFILE
    expect(layOutPages({ blocks: [paragraph('body', '共12场')], layout: fangsong }).pages[0]?.lines[0]?.pieces.map(({ font }) => font)).toEqual([
      'body',
    ])
  })
  it('takes 200,000 characters', () => {
    const plan: ExportPlan = { title: '', author: '', blocks: Array.from({ length: 1000 }, () => paragraph('body', 字(200))) }
    expect(layOutPages(plan).pages).toHaveLength(Math.ceil((1000 * 8) / 22))
  })
})

describe('layOutPages, sources', () => {
  it('names the block and the offset of every line, numbers and labels aside', () => {
    const first = heading(1, '主要做法')
    const second = line('paragraph', `　　${字(30)}`)
    const note = line('attachmentNote', '清单')
    const { blocks, author } = report(line('title', '标题'), first, second, note)
    const sources = layOutPages(planExport({ blocks, author }), blocks).pages[0]?.lines.map(({ source }) => source)
    expect(sources).toEqual([
      { blockId: blocks[0]?.id, offset: 0 },
      undefined,
      { blockId: first.id, offset: 0 },
      { blockId: second.id, offset: 2 },
      { blockId: second.id, offset: 28 },
      undefined,
      { blockId: note.id, offset: 0 },
    ])
  })
  it('counts the cells of a table one after another', () => {
    const { blocks, author } = report(table(0, ['序号', '项目'], ['1', '党课']))
    const sources = layOutPages(planExport({ blocks, author }), blocks).pages[0]?.lines.map(({ source }) => source?.offset)
    expect(sources).toEqual([0, 2, 4, 5])
  })
})
