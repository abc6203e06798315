import { describe, expect, it } from 'vitest'
import { chineseNumber, createHeadingCounter, headingNumber, numberHeadings } from '#shared/document/numbering.ts'
import { h, p } from '#tests/support/build-report.ts'

describe('Chinese numerals', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    [100, '100'],
  ])('%i is %s', (n, text) => {
    expect(chineseNumber(n)).toBe(text)
  })
})

describe('the number of a heading', () => {
  it.each([
    [1, 2, '二、'],
    [2, 11, '（十一）'],
    [3, 3, '3.'],
    [4, 4, '（4）'],
  ] as const)('of level %i and place %i is %s', (level, n, text) => {
    expect(headingNumber(level, n)).toBe(text)
  })
})

describe('counting headings', () => {
  it('restarts lower levels under a new heading and continues the level itself', () => {
    const count = createHeadingCounter()
    expect([count(1), count(2), count(2), count(3), count(1), count(2), count(3)]).toEqual([1, 1, 2, 1, 2, 1, 1])
  })

  it('counts a level on when the one above it was left out', () => {
    const count = createHeadingCounter()
    expect([count(3), count(3), count(2), count(3)]).toEqual([1, 2, 1, 1])
  })

  it('numbers headings by their place and nothing else', () => {
    const blocks = [
      h(1, 'a', '履职情况'),
      h(2, 'b', '抓学习。', '带头学。'),
      p('c', '正文。'),
      h(2, 'd', '抓队伍。', '带头抓。'),
      h(1, 'e', '存在的问题'),
    ]
    expect([...numberHeadings(blocks)]).toEqual([
      ['a', '一、'],
      ['b', '（一）'],
      ['d', '（二）'],
      ['e', '二、'],
    ])
  })

  it('gives other numbers when a section moves', () => {
    const blocks = [h(1, 'e', '存在的问题'), h(1, 'a', '履职情况')]
    expect([...numberHeadings(blocks)]).toEqual([
      ['e', '一、'],
      ['a', '二、'],
    ])
  })
})
