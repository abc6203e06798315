import { describe, expect, it } from 'vitest'
import { passageOf } from '#shared/text-import/passage.ts'
import { isInParts, partNumber } from '#shared/text-import/structure/part-headings.ts'

describe('partNumber', () => {
  it.each([
    ['第一部分　履职情况', 1, 5],
    ['第二部分：存在问题', 2, 5],
    ['第三章 下步打算', 3, 4],
  ])('reads %s', (text, value, rest) => expect(partNumber(text)).toMatchObject({ level: 1, value, rest }))
  it.each(['第一部分是学习情况', '第一部分党员参加。', '第一，抓学习', '部分党员'])('%s opens no part', (text) => expect(partNumber(text)).toBeNull())
})

describe('isInParts', () => {
  const lines = (...texts: string[]) => texts.map((text, i) => passageOf(text, i + 1))
  it('wants two parts in order', () => {
    expect(isInParts(lines('第一部分 做法', '一、学习', '第二部分 问题'))).toBe(true)
    expect(isInParts(lines('第一部分 做法', '一、学习'))).toBe(false)
    expect(isInParts(lines('一、学习', '第一章 总则', '第二章 附则'))).toBe(false)
  })
})
