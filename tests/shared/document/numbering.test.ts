import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/document/blocks.ts'
import { chineseNumber, createHeadingCounter, headingNumber, headingValues, numberHeadings } from '#shared/document/numbering.ts'
import { blockText } from '#shared/document/visit.ts'
import { h, line, p } from '#tests/support/build-report.ts'

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

describe('headings of attachments', () => {
  const numbersOf = (...blocks: Block[]) => [...numberHeadings(blocks).values()]

  it('begin anew behind each 附件1 on a page of its own', () =>
    expect(
      numbersOf(
        h(1, 'a', '甲'),
        h(1, 'b', '乙'),
        line('date', 'd', '2025年1月5日'),
        p('m1', '附件1'),
        p('t1', '清单'),
        h(1, 'c', '丙'),
        h(2, 'e', '丁'),
        p('m2', '附件二：'),
        h(2, 'f', '戊'),
        h(1, 'g', '己'),
      ),
    ).toEqual(['一、', '二、', '一、', '（一）', '（一）', '一、']))

  it('begin anew in an attachment that is signed and dated itself', () =>
    expect(
      numbersOf(
        h(1, 'a', '甲'),
        line('date', 'd', '2025年1月5日'),
        p('m1', '附件'),
        p('t1', '承诺书'),
        h(1, 'c', '丙'),
        line('signature', 's', '张三'),
        line('date', 'e', '2025年1月4日'),
        p('m2', '附件2'),
        p('t2', '清单'),
        h(1, 'f', '丁'),
      ),
    ).toEqual(['一、', '一、', '一、']))

  it('go on where 附件 only notes what is attached, or stands in the text', () => {
    expect(numbersOf(h(1, 'a', '甲'), line('date', 'd', '2025年1月5日'), p('m', '附件：'), p('n', '1.清单'), h(1, 'b', '乙'))).toEqual([
      '一、',
      '二、',
    ])
    expect(numbersOf(h(1, 'a', '甲'), p('m', '附件1'), p('n', '清单'), h(1, 'b', '乙'))).toEqual(['一、', '二、'])
    expect(numbersOf(line('date', 'd', '2025年1月'), p('n', '开头。'), h(1, 'a', '甲'), p('m', '附件1'), p('t', '清单'), h(1, 'b', '乙'))).toEqual([
      '一、',
      '二、',
    ])
  })

  it('ask only for the text of the lines that may begin one', () => {
    const asked: string[] = []
    const blocks = [h(1, 'a', '甲'), p('b', '正文。'), line('date', 'd', '2025年1月5日'), p('m', '附件1'), p('t', '清单'), h(1, 'c', '乙')]
    headingValues(blocks, (block) => {
      asked.push(block.id)
      return blockText(block)
    })
    expect(new Set(asked)).toEqual(new Set(['d', 'm', 't', 'c']))
  })
})
