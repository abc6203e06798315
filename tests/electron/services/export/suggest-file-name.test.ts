import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/document/blocks.ts'
import { suggestFileName } from '#electron/services/export/suggest-file-name.ts'
import { line } from '#tests/support/build-report.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'

function nameFor(title: string): string {
  const report = reportWith('正文。')
  const [first, ...rest] = report.blocks
  return suggestFileName({ ...report, blocks: [{ ...first, content: [{ type: 'text', text: title }] } as Block, ...rest] })
}

describe('suggestFileName', () => {
  it.each([
    ['2024年度抓基层党建工作述职报告', '2024年度抓基层党建工作述职报告.docx'],
    ['关于“一岗双责”的报告：第一稿', '关于“一岗双责”的报告：第一稿.docx'],
    ['述职/报告\\第?一*稿:<终>|"版"', '述职 报告 第 一 稿 终 版.docx'],
    ['述职\n报告\t\u0000\u200b\u202e终稿', '述职 报告 终稿.docx'],
    ['报告...', '报告.docx'],
    ['报告. . ', '报告.docx'],
    ['..报告', '报告.docx'],
    ['　报告　', '报告.docx'],
    ['CON', '_CON.docx'],
    ['lpt1', '_lpt1.docx'],
    ['com¹.终稿', '_com¹.终稿.docx'],
    ['CONTROL', 'CONTROL.docx'],
    ['', '述职报告.docx'],
    ['???', '述职报告.docx'],
    ['. . .', '述职报告.docx'],
  ])('turns “%s” into “%s”', (title, name) => {
    expect(nameFor(title)).toBe(name)
  })

  it('never gives more than 255 bytes and never half a character', () => {
    for (const title of ['党'.repeat(300), `${'党'.repeat(82)}𠮷𠮷𠮷`, 'a'.repeat(400)]) {
      const name = nameFor(title)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
      expect(name).not.toMatch(/\p{Cs}/u)
      expect(name.endsWith('.docx')).toBe(true)
    }
    expect(nameFor('党'.repeat(300))).toBe(`${'党'.repeat(83)}.docx`)
  })

  it('has a name for a report without a title', () => {
    const report = reportWith('正文。')
    expect(suggestFileName({ ...report, blocks: report.blocks.slice(1) })).toBe('述职报告.docx')
  })
})

describe('the name of a copy', () => {
  const report = reportWith('正文。')

  it('says that it is for review', () => {
    expect(suggestFileName(report, 'review')).toMatch(/（送审）\.docx$/)
    expect(suggestFileName(report, 'final')).not.toContain('送审')
  })

  it('keeps its mark when the title is too long for a file name', () => {
    const long = { ...report, blocks: [line('title', 't', '长'.repeat(200))] }
    const name = suggestFileName(long, 'review')
    expect(name).toMatch(/长（送审）\.docx$/)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
  })

  it('is what the user typed, made safe, with its ending once', () => {
    expect(suggestFileName(report, 'review', '给县委：终稿/二.docx')).toBe('给县委：终稿 二.docx')
    expect(suggestFileName(report, 'review', '...')).toBe('述职报告.docx')
  })
})
