import { describe, expect, it } from 'vitest'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { layOutPages } from '#shared/page-layout/lay-out-pages.ts'
import { pageByKey, pageInView, pageOf } from '#renderer/preview/page-at.ts'
import { p } from '#tests/support/build-report.ts'

describe('pageOf', () => {
  // 26 + 28 × 27 characters: 28 lines, the last six of them on the second page.
  const blocks = [p('b1', '字'.repeat(26 + 28 * 27)), p('b2', '末')]
  const { pages } = layOutPages(planExport({ blocks, author: {} }), blocks)
  const at = (id: string, offset: number) => pageOf(pages, { blockId: blocks.find((block) => block.id === id)?.id ?? ('' as never), offset })

  it('is the page of the line that holds the place', () => {
    expect(at('b1', 0)).toBe(0)
    expect(at('b1', 26 + 28 * 21 - 1)).toBe(0)
    expect(at('b1', 26 + 28 * 21)).toBe(1)
    expect(at('b2', 1)).toBe(1)
  })
  it('is the first page for a place that is not printed, and for none', () => {
    expect(at('gone', 3)).toBe(0)
    expect(pageOf(pages, null)).toBe(0)
  })
})

describe('pageInView', () => {
  it('is the page that crosses the middle of the window', () => {
    expect(pageInView([16, 1016, 2016], 0, 800)).toBe(0)
    expect(pageInView([16, 1016, 2016], 700, 800)).toBe(1)
    expect(pageInView([16, 1016, 2016], 5000, 800)).toBe(2)
    expect(pageInView([900], 0, 800)).toBe(0)
  })
})

describe('pageByKey', () => {
  it('goes page by page and to the ends, never beyond them', () => {
    expect(pageByKey('PageDown', 0, 3)).toBe(1)
    expect(pageByKey('PageDown', 2, 3)).toBe(2)
    expect(pageByKey('PageUp', 0, 3)).toBe(0)
    expect(pageByKey('Home', 2, 3)).toBe(0)
    expect(pageByKey('End', 0, 3)).toBe(2)
  })
  it('leaves other keys alone', () => {
    expect(pageByKey('a', 0, 3)).toBeNull()
  })
})
