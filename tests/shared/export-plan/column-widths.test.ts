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
})
