import { describe, expect, it } from 'vitest'
import { countLines, estimatePages } from '#shared/export-plan/estimate-pages.ts'
import type { PlanBlock, PlanStyle } from '#shared/export-plan/export-plan.ts'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { fullReport } from '#tests/shared/export-plan/report-from-text.ts'

function paragraph(style: PlanStyle, text: string, rightIndent?: number): PlanBlock & { type: 'paragraph' } {
  return { type: 'paragraph', style, runs: [{ text, openBlank: false }], ...(rightIndent === undefined ? {} : { rightIndent }) }
}

function lines(count: number): PlanBlock[] {
  return Array.from({ length: count }, () => paragraph('body', '一行。'))
}

function pages(...blocks: PlanBlock[]): number {
  return estimatePages({ blocks })
}

describe('countLines', () => {
  it.each([
    ['body', 26, 1],
    ['body', 27, 2],
    ['body', 54, 2],
    ['body', 55, 3],
    ['salutation', 28, 1],
    ['salutation', 29, 2],
    ['title', 20, 1],
    ['title', 21, 2],
    ['attachment-note', 26, 1],
    ['attachment-note', 49, 2],
    ['attachment-note', 50, 3],
  ] as const)('in style %s puts %i characters on %i lines', (style, characters, count) => {
    expect(countLines(paragraph(style, '字'.repeat(characters)))).toBe(count)
  })

  it('leaves the right indent of a signature free', () => {
    expect(countLines(paragraph('signature', '字'.repeat(20), 8))).toBe(1)
    expect(countLines(paragraph('signature', '字'.repeat(21), 8))).toBe(2)
  })
})

describe('estimatePages', () => {
  it('is one page for an empty report', () => {
    expect(pages()).toBe(1)
  })

  it('holds 22 lines a page', () => {
    expect(pages(...lines(22))).toBe(1)
    expect(pages(...lines(23))).toBe(2)
    expect(pages(...lines(44))).toBe(2)
    expect(pages(...lines(45))).toBe(3)
  })

  it('divides a paragraph between pages', () => {
    expect(pages(...lines(21), paragraph('body', '字'.repeat(26 + 28 * 22)))).toBe(2)
  })

  it('moves a heading at the foot of a page over to the text it heads', () => {
    expect(pages(...lines(21), paragraph('heading-1', '一、标题'), ...lines(22))).toBe(3)
    expect(pages(...lines(20), paragraph('heading-1', '一、标题'), ...lines(23))).toBe(2)
  })

  it('keeps two headings that follow each other together', () => {
    const headings = [paragraph('heading-1', '一、标题'), paragraph('heading-2', '（一）标题')]
    expect(pages(...lines(20), ...headings, ...lines(21))).toBe(3)
    expect(pages(...lines(19), ...headings, ...lines(22))).toBe(2)
  })

  it('keeps the signature on the page of its date', () => {
    expect(pages(...lines(21), paragraph('signature', '某同志', 8), paragraph('date', '2025年1月5日', 2), ...lines(20))).toBe(2)
    expect(pages(...lines(21), paragraph('signature', '某同志', 8), paragraph('date', '2025年1月5日', 2), ...lines(21))).toBe(3)
  })

  it('counts headings longer than a page', () => {
    expect(pages(...Array.from({ length: 45 }, () => paragraph('heading-1', '一、标题')))).toBe(3)
  })

  it('keeps table rows whole and repeats the head on each page', () => {
    const row = (text: string) => [[{ text, openBlank: false }]]
    const table = (rows: number): PlanBlock => ({ type: 'table', headerRows: 1, rows: Array.from({ length: rows }, () => row('项目')) })
    // 22 × 28.95 pt = 636.9 pt hold 31 rows of 20 pt; the second page holds its head and 30 rows more.
    expect(pages(table(31))).toBe(1)
    expect(pages(table(32))).toBe(2)
    expect(pages(table(61))).toBe(2)
    expect(pages(table(62))).toBe(3)
  })

  it('counts the lines of the fullest cell of a row', () => {
    const cell = (characters: number) => [{ text: '字'.repeat(characters), openBlank: false }]
    // One column of 35.9 characters of 12 pt: 36 take two lines, 20 rows of two lines are 800 pt.
    const table = (characters: number): PlanBlock => ({ type: 'table', headerRows: 0, rows: Array.from({ length: 20 }, () => [cell(characters)]) })
    expect(pages(table(35))).toBe(1)
    expect(pages(table(36))).toBe(2)
  })

  it('takes a report from start to end', () => {
    // Title 2, subtitle, blank, salutation, body 12, attachments with blank 3, sign-off with blank 3 and a table of 60 pt: more than 22 lines.
    expect(estimatePages(planExport(fullReport()))).toBe(2)
  })
})
