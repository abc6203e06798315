import { describe, expect, it } from 'vitest'
import type { Severity } from '#shared/proofreading/proofreading-rule.ts'
import { type RankedFinding, resolveOverlaps } from '#shared/proofreading/resolve-overlaps.ts'

function finding(start: number, end: number, severity: Severity = 'warning', order = 0): RankedFinding {
  return { range: [start, end], severity, order, message: '' }
}

describe('settling overlaps', () => {
  it('keeps findings that only touch', () => {
    const all = [finding(0, 2), finding(2, 4)]
    expect(resolveOverlaps(all)).toEqual(all)
  })

  it('sorts by place', () => {
    expect(resolveOverlaps([finding(5, 6), finding(0, 1)]).map(({ range }) => range[0])).toEqual([0, 5])
  })

  it('prefers the more severe', () => {
    expect(resolveOverlaps([finding(0, 9, 'info'), finding(3, 4, 'error')])).toEqual([finding(3, 4, 'error')])
  })

  it('prefers the longer of equals', () => {
    expect(resolveOverlaps([finding(0, 2), finding(1, 5)])).toEqual([finding(1, 5)])
  })

  it('prefers the earlier rule where all else is equal', () => {
    expect(resolveOverlaps([finding(0, 2, 'error', 4), finding(0, 2, 'error', 1)])).toEqual([finding(0, 2, 'error', 1)])
  })

  it('keeps the neighbour of a finding that gave way', () => {
    expect(resolveOverlaps([finding(0, 3, 'info'), finding(2, 5, 'error'), finding(5, 6, 'info')]).map(({ range }) => range)).toEqual([
      [2, 5],
      [5, 6],
    ])
  })

  it('leaves its argument unchanged', () => {
    const all = Object.freeze([finding(5, 6), finding(0, 1)])
    resolveOverlaps(all)
    expect(all[0]).toEqual(finding(5, 6))
  })
})
