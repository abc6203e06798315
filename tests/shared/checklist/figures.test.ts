import { describe, expect, it } from 'vitest'
import { countConsistency } from '#shared/checklist/rules/count-consistency.ts'
import { problemCount } from '#shared/checklist/rules/problem-count.ts'
import { readingTime } from '#shared/checklist/rules/reading-time.ts'
import { reportLength } from '#shared/checklist/rules/report-length.ts'
import { sectionShares } from '#shared/checklist/rules/section-shares.ts'
import { itemsFor, saidBy } from '#tests/shared/checklist/items-for.ts'

/** Ten characters. */
const TITLE = '2024年度述职报告'
/** A paragraph of so many characters. */
const paragraph = (chars: number) => `${'我抓学习'.repeat(100).slice(0, chars - 1)}。`
/** Sections of so many characters each, number and heading included: six, seven and seven. */
const report = (achievements: number, problems: number, measures: number) => [
  TITLE,
  '一、主要做法',
  paragraph(achievements - 6),
  '二、存在的问题',
  paragraph(problems - 7),
  '三、下一步打算',
  paragraph(measures - 7),
]

describe('shares of the sections', () => {
  it('tells how much is missing and how much is too much, in tens of characters upwards', () => {
    // 60, 20 and 20 of 110 characters.
    expect(saidBy(sectionShares, report(60, 20, 20))).toEqual([
      'warn 做法成效部分占到55% 一般不超过45%，可以精简，也可以把其余部分补写约30字。',
      'warn 存在问题部分只占18% 一般不少于33%，还差约30字。',
      'pass 下步措施部分占18%，比例适当',
    ])
  })

  it('says which figure a share comes close to: the least from below, the most from above', () => {
    // 50, 30 and 10 of 100 characters; then 10, 42 and 38.
    expect(saidBy(sectionShares, report(50, 30, 10))).toEqual([
      'pass 做法成效部分占50%，接近45%',
      'pass 存在问题部分占30%，接近33%',
      'pass 下步措施部分占10%，接近15%',
    ])
    expect(saidBy(sectionShares, report(10, 42, 38))).toEqual([
      'pass 做法成效部分占10%，比例适当',
      'pass 存在问题部分占42%，比例适当',
      'pass 下步措施部分占38%，接近35%',
    ])
  })

  it('says nothing of a section that is not there', () => {
    expect(saidBy(sectionShares, [TITLE, '一、主要做法', paragraph(30)])).toEqual([
      'warn 做法成效部分占到78% 一般不超过45%，可以精简，也可以把其余部分补写约40字。',
    ])
  })
})

describe('the length of the whole', () => {
  const chars = { min: 30, max: 50 }
  const said = (length: number, asked: { min?: number; max?: number }) =>
    saidBy(reportLength, [TITLE, paragraph(length - 10)], { requirements: { chars: asked } })

  it('is right from the least to the most, both included', () => {
    expect(said(30, chars)).toEqual(['pass 全文字数适当'])
    expect(said(50, chars)).toEqual(['pass 全文字数适当'])
  })

  it('tells by how much it misses', () => {
    expect(said(29, chars)).toEqual(['warn 全文29字，偏短 一般不少于30字，还差约10字。'])
    expect(said(61, chars)).toEqual(['warn 全文61字，偏长 一般不超过50字，超出约20字。'])
  })

  it('may be asked from one side only', () => {
    expect(said(29, { min: 30 })).toEqual(['warn 全文29字，偏短 一般不少于30字，还差约10字。'])
    expect(said(500, { min: 30 })).toEqual(['pass 全文字数适当'])
    expect(said(12, { max: 50 })).toEqual(['pass 全文字数适当'])
    expect(said(51, { max: 50 })).toEqual(['warn 全文51字，偏长 一般不超过50字，超出约10字。'])
  })
})

describe('the time of reading aloud', () => {
  const said = (length: number, minutes: number) => saidBy(readingTime, [TITLE, paragraph(length - 10)], { requirements: { minutes, pace: 100 } })

  it('keeps to the limit when it just reaches it', () => {
    expect(said(300, 3)).toEqual(['pass 念一遍约3分钟，在3分钟以内'])
    expect(said(301, 3)).toEqual(['warn 念一遍约3分钟，超时 按每分钟100字算，限3分钟，要精简约10字。'])
  })

  it('rounds to whole minutes, and never says none', () => {
    expect(said(360, 3)).toEqual(['warn 念一遍约4分钟，超时 按每分钟100字算，限3分钟，要精简约60字。'])
    expect(said(20, 3)).toEqual(['pass 念一遍约1分钟，在3分钟以内'])
  })

  it('is not asked for with no limit, or one of 0', () => {
    expect(said(300, 0)).toEqual([])
    expect(saidBy(readingTime, [TITLE, paragraph(300)])).toEqual([])
  })
})

describe('the number of problems', () => {
  const problems = ['（一）学得不深。我读原著少。', '（二）抓得不紧。我调研少。', '（三）办法不多。我创新少。']
  const said = (wanted: number, ...lines: string[]) =>
    saidBy(problemCount, [TITLE, '一、存在的问题', ...lines], { requirements: { problems: wanted } })

  it('counts 两条, not 二条, and what is missing', () => {
    expect(said(2, ...problems.slice(0, 2))).toEqual(['pass 写了两条问题'])
    expect(said(4, ...problems.slice(0, 2))).toEqual(['warn 只写了两条问题 本次要求至少四条，还差两条。'])
    expect(said(4, ...problems)).toEqual(['warn 只写了三条问题 本次要求至少四条，还差一条。'])
  })

  it('says so where none can be made out', () => {
    expect(said(3, '我还不够好。')).toEqual(['warn 看不出写了几条问题 本次要求至少三条，还差三条。'])
  })

  it('is not asked for with no number, or 0', () => {
    expect(said(0, ...problems)).toEqual([])
    expect(saidBy(problemCount, [TITLE, '一、存在的问题', ...problems])).toEqual([])
  })
})

describe('one thing counted twice', () => {
  const places = (...lines: string[]) =>
    itemsFor(countConsistency, { text: [TITLE, ...lines].join('\n') }).map((item) => item.places?.map(({ text }) => text))

  it('shows every number once, in reading order, each with what surrounds it', () => {
    expect(
      places('一、主要做法', '全年讲党课5次，党员反映很好，效果明显。', '二、存在的问题', '我讲党课7次，形式单一。', '我讲党课5次，讲得不深。'),
    ).toEqual([['全年讲党课5次，党员反映很好，…', '我讲党课7次，形式单一。']])
  })

  it('leaves two numbers of one paragraph to the proofreader', () => {
    expect(places('一、主要做法', '我讲党课5次，支部书记们都来听。我讲党课7次，大家也来听。')).toEqual([undefined])
  })

  it('does not look into plans and last year’s matters', () => {
    expect(places('一、主要做法', '我讲党课5次。', '二、下一步打算', '我讲党课8次。')).toEqual([undefined])
    expect(places('一、主要做法', '我讲党课5次。', '二、上年度问题整改情况', '我讲党课8次。')).toEqual([undefined])
  })
})
