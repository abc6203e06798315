import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { blockText } from '#shared/document/visit.ts'
import { importText } from '#shared/text-import/import-text.ts'
import type { LineHint } from '#shared/text-import/line-hint.ts'

function read(lines: readonly (readonly [string, LineHint?])[]) {
  const hints = new Map(lines.flatMap(([, hint], i) => (hint ? [[i + 1, hint] as const] : [])))
  return importText(lines.map(([text]) => text).join('\n'), { ids: countingIds(), now: '2024-12-01T08:00:00.000Z', hints })
}
const inShort = (lines: readonly (readonly [string, LineHint?])[]) => read(lines).document.blocks.map((block) => [block.type, blockText(block)])

describe('hints from a Word file', () => {
  it('name a title, a salutation and a sign-off that the text alone would not', () => {
    expect(
      inShort([
        ['一年来', { role: 'title' }],
        ['在会上', { role: 'subtitle' }],
        ['大家好', { role: 'salutation' }],
        ['工作完成。'],
        ['明远', { role: 'signature' }],
        ['冬月', { role: 'date' }],
      ]),
    ).toEqual([
      ['title', '一年来'],
      ['subtitle', '在会上'],
      ['salutation', '大家好'],
      ['paragraph', '工作完成。'],
      ['signature', '明远'],
      ['date', '冬月'],
    ])
  })

  it('make a heading of a short line and say so; a sentence stays a sentence', () => {
    const imported = read([
      ['做法', { role: 'heading', level: 1 }],
      ['全年学习，全年培训；', { role: 'heading', level: 2 }],
    ])
    expect(imported.document.blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
    expect(imported.warnings).toEqual([expect.objectContaining({ kind: 'numbering', line: 1, before: '', after: '一、' })])
  })

  it('never overrule a number that was typed', () => {
    expect(read([['（一）抓学习', { role: 'heading', level: 1 }]]).document.blocks).toMatchObject([{ type: 'heading', level: 2 }])
  })

  it('end a run-in heading where its formatting ends', () => {
    const [block] = read([['（一）学在前。做在前。全年四次。', { head: '（一）学在前。做在前。' }]]).document.blocks
    expect(block).toMatchObject({ type: 'heading', content: [{ text: '学在前。做在前。' }], runIn: [{ text: '全年四次。' }] })
  })

  it('put a table at its place, between the lines around it', () => {
    const imported = read([['甲。'], ['', { table: { rows: [['一', '**人']], headerRows: 0 } }], ['乙。']])
    expect(imported.document.blocks.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph'])
    expect(imported.blockLines).toEqual([1, 2, 3])
    expect(imported.blanks).toMatchObject([{ text: '**', line: 2 }])
  })

  it('without any, nothing changes', () => {
    expect(read([['做法'], ['全年学习。']]).document.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  })
})
