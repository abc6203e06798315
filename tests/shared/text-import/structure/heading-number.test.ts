import { describe, expect, it } from 'vitest'
import { parseHeadingNumber } from '#shared/text-import/structure/heading-number.ts'

describe('parseHeadingNumber', () => {
  it.each([
    ['一、主要做法', 1, 1, '一、'],
    ['十二、其他', 1, 12, '十二、'],
    ['一、到会情况', 1, 1, '一、'],
    ['一.主要做法', 1, 1, '一.'],
    ['三、与时俱进抓学习', 1, 3, '三、'],
    ['（三）及时总结经验。', 2, 3, '（三）'],
    ['（二）和谐稳定', 2, 2, '（二）'],
    ['（一）抓学习', 2, 1, '（一）'],
    ['(二) 抓组织', 2, 2, '(二)'],
    ['（三）、抓作风', 2, 3, '（三）、'],
    ['㈣抓作风', 2, 4, '㈣'],
    ['壹 履职情况', 1, 1, '壹'],
    ['叁、下步打算', 1, 3, '叁、'],
    ['1.学习', 3, 1, '1.'],
    ['１．学习', 3, 1, '１．'],
    ['2、组织', 3, 2, '2、'],
    ['（1）班子', 4, 1, '（1）'],
    ['⑵班子', 4, 2, '⑵'],
    ['3）班子', 4, 3, '3）'],
    ['一、一年来的工作', 1, 1, '一、'],
    ['二，存在的问题', 1, 2, '二，'],
    ['2，落实制度', 3, 2, '2，'],
    ['2.2022年整改情况', 3, 2, '2.'],
    ['1.4月至6月，换届', 3, 1, '1.'],
  ])('reads %s', (text, level, value, source) => expect(parseHeadingNumber(text)).toMatchObject({ level, value, source }))
  it('skips the space after the number', () => expect(parseHeadingNumber('一、　做法')?.rest).toBe(3))
  it.each([
    '一是抓班子',
    '第一，抓学习',
    '首先，抓学习',
    '2023.计划',
    '1.5亿元',
    '一、二级单位',
    '一、二年级',
    '一，抓学习，强素质。',
    '1,200亩',
    '（一）至（三）项',
    '（一）到（三）项',
    '（一）及（三）项',
    '一、与二、两部分',
    '二、三产业',
    '1、2号楼',
    '主要做法',
    '（2023）年',
    '',
  ])('%s opens with none', (text) => expect(parseHeadingNumber(text)).toBeNull())
})
