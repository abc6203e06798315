import { describe, expect, it } from 'vitest'
import { textWidth } from '#shared/export-plan/text-width.ts'

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['2025年12月31日', 7],
    ['2025年1月5日', 6],
    ['述职人：某　某', 7],
    ['“A” 1', 3.5],
    ['\u{20000}', 1],
  ])('of %j is %d characters', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })
})
