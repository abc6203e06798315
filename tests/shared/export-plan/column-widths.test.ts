import { describe, expect, it } from 'vitest'
import { columnWidths } from '#shared/export-plan/column-widths.ts'

function widths(...rows: string[][]): number[] {
  return columnWidths({ rows: rows.map((row) => row.map((text) => [{ text, openBlank: false }])) })
}

describe('columnWidths', () => {
  it('gives a single column the whole type area', () => {
    expect(widths(['甲'])).toEqual([8844])
  })

  it('shares the type area by the longest cell of each column', () => {
    // Weights 2 + 1 and 8 + 1: a quarter and three quarters.
    expect(widths(['序号', '完成情况'], ['1', '一二三四五六七八'])).toEqual([2211, 6633])
  })

  it('lets no long text push the other columns out', () => {
    // Weights 3 and at most 18.
    expect(widths(['1', '字'.repeat(500)])).toEqual([1263, 7581])
  })

  it('adds up to the type area whatever the shares', () => {
    const shares = widths(['甲', '乙乙乙', '丙丙丙丙丙', '丁'])
    expect(shares.reduce((sum, width) => sum + width, 0)).toBe(8844)
  })

  /** Characters of table size (12 pt) that a column leaves for its text. */
  const room = (twips: number, sides = 216) => Math.floor((twips - sides) / 24) / 10

  it('keeps short words and the numbers of the rows in one piece', () => {
    const text = '字'.repeat(60)
    const [number = 0, , name = 0, date = 0] = widths(
      ['序号', '内容', '责任领导', '完成时限', '完成情况', '备注'],
      ...Array.from({ length: 12 }, (_, i) => [`${i + 1}`, text, '欧阳志远', '2025年12月底前', text, '']),
    )
    expect(room(number)).toBeGreaterThanOrEqual(2)
    expect(room(name)).toBeGreaterThanOrEqual(4)
    expect(room(date)).toBeGreaterThanOrEqual(4)
  })

  it('breaks no figure in a table of many columns, and leaves two characters a line', () => {
    const twelve = widths(
      ['序号', '村（社区）', '党员总数', '男', '女', '流动党员', '发展党员', '集体经济收入（万元）', '责任人', '联系电话', '整改时限', '备注'],
      ['26', '沙河子社区', '1286', '724', '562', '9', '2', '35.80', '欧阳志远', '13800001234', '2025年12月31日前', '软弱涣散，已整顿'],
    )
    const least = [2, 2, 2, 1.5, 1.5, 2, 2, 2.5, 2, 5.5, 2, 2]
    // Cells of a table of eight columns and more are set closer.
    expect(twelve.map((width) => room(width, 80)).filter((width, i) => width < (least[i] ?? 0))).toEqual([])
    expect(twelve.reduce((sum, width) => sum + width, 0)).toBe(8844)
  })

  it('shares what there is where not even the figures have room', () => {
    const many = widths(Array.from({ length: 30 }, () => '13800001234'))
    expect(new Set(many.slice(0, -1))).toEqual(new Set([294]))
    expect(many.reduce((sum, width) => sum + width, 0)).toBe(8844)
  })
})
