import { describe, expect, it } from 'vitest'
import { findFormatMarks } from '#shared/text-import/cleaning/format-marks.ts'

const without = (text: string) => findFormatMarks(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)

describe('findFormatMarks', () => {
  it.each([
    ['## 一、主要做法', '一、主要做法'],
    ['**一、主要做法**', '一、主要做法'],
    ['**（一）抓学习。**全年学习**次。', '（一）抓学习。全年学习**次。'],
    ['推进有力。**一是抓班子。**讲党课*次。', '推进有力。一是抓班子。讲党课*次。'],
    ['**抓基层党建述职报告**', '抓基层党建述职报告'],
    ['★一、履职情况', '一、履职情况'],
    ['◆ 1.抓学习', '1.抓学习'],
    ['■（二）抓班子', '（二）抓班子'],
    ['【存在的问题】', '存在的问题'],
    ['【一、履职情况】', '一、履职情况'],
  ])('%s', (text, cleaned) => expect(without(text)).toBe(cleaned))
  it.each([
    '**镇党委召开会议**次',
    '**',
    '##paidbegin##一是学习',
    '组织学习**次、调研**次',
    '#1标段',
    '●抓学习',
    '★★★级景区3处',
    '【记者张三】',
    '【通知】',
    '□1.是',
    '○一、二组',
  ])('leaves %s alone', (text) => expect(findFormatMarks(text)).toEqual([]))
  it.each([
    ['1. **时代背景**：2015年，各支部开展学习。', '1. 时代背景：2015年，各支部开展学习。'],
    ['- **加强学习：**每月集中一次。', '- 加强学习：每月集中一次。'],
    ['2. **严格管理**', '2. 严格管理'],
    ['3. **一、严格管理**', '3. 一、严格管理'],
  ])('takes the bold label of an item for what it is: %s', (text, cleaned) => expect(without(text)).toBe(cleaned))
  it.each(['1.**镇与**村结对共建。', '2. **镇**：发展党员3名。', '**镇党委书记**：张某', '3.**社区共有党员**名，流动党员5名。'])(
    'leaves the masks of an item alone: %s',
    (text) => expect(findFormatMarks(text)).toEqual([]),
  )
  it.each([
    ['【存在的问题】', '存在的问题'],
    ['**一、主要做法**', '一、主要做法'],
  ])('takes both marks of %s away or neither, as one proposal', (text, inside) => {
    const [open, close] = findFormatMarks(text)
    expect(open?.pair).toEqual({ end: text.length, text: inside })
    expect(close?.pairedWith).toBe(0)
  })
})
