import { describe, expect, it } from 'vitest'
import { passageOf } from '#shared/text-import/passage.ts'
import { hasPartsBelowSections, isInParts, partNumber } from '#shared/text-import/structure/part-headings.ts'

describe('partNumber', () => {
  it.each([
    ['第一部分　履职情况', 1, 5],
    ['第二部分：存在问题', 2, 5],
    ['第三章 下步打算', 3, 4],
    ['01 抓思想引领', 1, 3],
    ['02抓组织建设', 2, 2],
    ['03', 3, 2],
  ])('reads %s', (text, value, rest) => expect(partNumber(text)).toMatchObject({ level: 1, value, rest }))
  it.each(['05后党员占两成', '02年以来', '01.5万元', '01 认真学习。', '第一部分是学习情况', '第一部分党员参加。', '第一，抓学习', '部分党员'])(
    '%s opens no part',
    (text) => expect(partNumber(text)).toBeNull(),
  )
})

describe('isInParts', () => {
  const lines = (...texts: string[]) => texts.map((text, i) => passageOf(text, i + 1))
  it('wants two parts in order', () => {
    expect(isInParts(lines('第一部分 做法', '一、学习', '第二部分 问题'))).toBe(true)
    expect(isInParts(lines('第一部分 做法', '一、学习'))).toBe(false)
    expect(isInParts(lines('一、学习', '第一章 总则', '第二章 附则'))).toBe(false)
    expect(isInParts(lines('目录', '第一部分 做法', '第二部分 问题', '第一部分 做法', '一、学习'))).toBe(true)
  })
  it('takes 01, 02 for parts where text stands under them, for a list where none does', () => {
    expect(isInParts(lines('01 抓学习', '读书。', '02 抓组织', '开会。'))).toBe(true)
    expect(isInParts(lines('01 张某某', '02 李某某', '03 王某某'))).toBe(false)
  })
})

describe('hasPartsBelowSections', () => {
  const lines = (...texts: string[]) => texts.map((text, i) => passageOf(text, i + 1))
  it('wants 01 and 02 with text under them below 一、, and no （一）', () => {
    expect(hasPartsBelowSections(lines('一、履职情况', '01 抓学习', '读书。', '02 抓组织', '开会。'))).toBe(true)
    expect(hasPartsBelowSections(lines('一、履职情况', '（一）思想', '01 抓学习', '读书。', '02 抓组织', '开会。'))).toBe(false)
    expect(hasPartsBelowSections(lines('一、参加人员', '01 张某某', '02 李某某'))).toBe(false)
    expect(hasPartsBelowSections(lines('一、履职情况', '01 抓学习', '读书。'))).toBe(false)
  })
})
