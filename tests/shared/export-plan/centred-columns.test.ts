import { expect, it } from 'vitest'
import { centredColumns } from '#shared/export-plan/centred-columns.ts'
import { tableColumns } from '#shared/export-plan/column-widths.ts'

function centred(headerRows: number, ...rows: string[][]): boolean[] {
  const table = { type: 'table', headerRows, rows: rows.map((row) => row.map((text) => [{ text, openBlank: false }])) } as const
  const { widths, figures } = tableColumns(table)
  return centredColumns(table, widths, figures)
}

it('centres columns of short entries and leaves texts at the edge', () => {
  expect(
    centred(
      1,
      ['序号', '姓名', '时间', '内容'],
      ['1', '张三', '2025年1月5日', '召开党员大会，讨论通过年度工作计划和经费预算'],
      ['2', '李四', '', '无'],
    ),
  ).toEqual([true, true, true, false])
})

it('looks at the entries, not at the head', () => {
  expect(centred(1, ['一个比它的内容都要长得多的表头', '说明'], ['1', '字'.repeat(40)])).toEqual([true, false])
})

it('leaves a short entry at the edge that takes two lines', () => {
  const heads = ['序号', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '结论']
  expect(centred(1, heads, ['1', ...Array.from({ length: 10 }, () => '字'.repeat(60)), '已经整改到位'])).toEqual([true, ...Array(11).fill(false)])
})
