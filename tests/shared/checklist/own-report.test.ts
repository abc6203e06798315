import { describe, expect, it } from 'vitest'
import { firstPerson } from '#shared/checklist/rules/first-person.ts'
import { ownIdentity } from '#shared/checklist/rules/own-identity.ts'
import { ownUnit } from '#shared/checklist/rules/own-unit.ts'
import { ownWords } from '#shared/checklist/rules/own-words.ts'
import { yearConsistency } from '#shared/checklist/rules/year-consistency.ts'
import { NO_PARTICULARS, type Particulars } from '#shared/particulars/particulars.ts'
import { itemsFor, saidBy } from '#tests/shared/checklist/items-for.ts'

const OWN: Particulars = { ...NO_PARTICULARS, unit: '甲镇', post: '党委书记', name: '张三', since: 2021 }
const TITLE = '2024年度述职报告'
const BODY = ['一、主要做法', '我带头抓学习。']
const PASSED = 'pass 单位、职务、姓名没有写错'

describe('whose report it is', () => {
  const said = (lead: string, signature: string, particulars: Particulars | null = OWN) =>
    saidBy(ownIdentity, [TITLE, lead, ...BODY, signature, '2024年12月20日'], particulars === null ? {} : { particulars })
  const LEAD = '我担任甲镇党委书记，现将情况报告如下。'

  it('names both sides of each difference', () => {
    expect(said('我担任乙镇党委书记，现将情况报告如下。', '甲镇党委书记　李四')).toEqual([
      'warn 开头的单位与“我的信息”不同 “我的信息”里是甲镇，开头写的是乙镇，请核对。',
      'warn 落款的姓名与“我的信息”不同 “我的信息”里是张三，落款写的是“甲镇党委书记　李四”，请核对。',
    ])
    expect(said(LEAD, '甲镇党工委书记　张三')).toEqual([
      'warn 落款的职务与“我的信息”不同 “我的信息”里是党委书记，落款写的是“甲镇党工委书记　张三”，请核对。',
    ])
    expect(said('我担任甲镇党委书记，2018年任现职以来认真履职，现报告如下。', '甲镇党委书记　张三')).toEqual([
      'warn 任职年份与“我的信息”不同 “我的信息”里是2021年，这里写的是2018年，请核对。',
    ])
  })

  it('knows the unit by a longer name, and a name with a gap in it', () => {
    expect(said('我担任戊县甲镇党委书记，现将情况报告如下。', '戊县甲镇党委书记　张　三')).toEqual([PASSED])
  })

  it('asks for the unit in the signature only where neither unit nor name is there', () => {
    expect(said(LEAD, '中共甲镇委员会')).toEqual([PASSED])
    expect(said(LEAD, '述职人：张三')).toEqual([PASSED])
    expect(said(LEAD, '中共丙镇委员会')).toEqual(['warn 落款的单位与“我的信息”不同 “我的信息”里是甲镇，落款写的是“中共丙镇委员会”，请核对。'])
  })

  it('without particulars, holds the signature against the lead', () => {
    expect(said(LEAD, '乙镇党委书记　张三', null)).toEqual(['warn 开头和落款的单位不同 开头是甲镇，落款是乙镇，请核对。'])
    expect(said(LEAD, '戊县甲镇党委书记　张三', null)).toEqual([PASSED])
    expect(said('现将情况报告如下。', '乙镇党委书记　张三', null)).toEqual([PASSED])
  })

  it('does not judge a tenure of which nothing was told, nor the right one', () => {
    expect(said('2018年任现职以来，我认真履职，现报告如下。', '甲镇党委书记　张三', { ...OWN, since: undefined })).toEqual([PASSED])
    expect(said('2021年任现职以来，我认真履职，现报告如下。', '甲镇党委书记　张三')).toEqual([PASSED])
  })
})

describe('names of other units', () => {
  const particulars = { ...NO_PARTICULARS, unit: '甲河镇', places: ['乙山村'] }
  const items = (...lines: string[]) => itemsFor(ownUnit, { text: [TITLE, ...lines].join('\n'), particulars })

  it('gives each name an item of its own, with its places', () => {
    const found = items('我是戊县丙田镇党委书记，现报告如下。', ...BODY, '我在丁山镇抓学习。', '丁山镇党委带领党员抓发展。')
    expect(found.map(({ id, title }) => `${id} ${title}`)).toEqual(['own-unit 出现了别的单位：丙田镇', 'own-unit-2 出现了别的单位：丁山镇'])
    expect(found.map(({ places }) => places?.length)).toEqual([1, 2])
    expect(found[0]?.message).toBe('您的单位是甲河镇。如果确实要写到它，可以把它加进“我的信息”的地名里。')
  })

  it('shows five places of a name at the most', () => {
    expect(items(...BODY, ...Array.from({ length: 7 }, () => '我在丁山镇抓学习，丁山镇党委带领党员抓发展。'))[0]?.places).toHaveLength(5)
  })

  it('takes a name in the signature for certain although it stands there once', () => {
    expect(items(...BODY, '丁山镇党委书记　张三', '2024年12月20日').map(({ title }) => title)).toEqual(['出现了别的单位：丁山镇'])
  })
})

describe('how a unit speaks of itself', () => {
  const said = (particulars: Particulars | undefined, ...lines: string[]) =>
    saidBy(ownWords, [TITLE, '一、主要做法', ...lines], particulars ? { particulars } : {})

  it('names the unit where it is known', () => {
    expect(said({ ...NO_PARTICULARS, unit: '甲街道' }, '我镇抓学习。', '我乡抓作风。')).toEqual([
      'warn 自称“我镇”，请核对 您的单位是甲街道，与这个自称对不上，请核对。',
      'warn 自称“我乡”，请核对 您的单位是甲街道，与这个自称对不上，请核对。',
    ])
  })

  it('otherwise goes by the word used most, and shows one of those first', () => {
    expect(said(undefined, '我镇抓学习。我镇抓作风。', '我街道抓治理。')).toEqual([
      'warn 自称“我街道”，请核对 别处写的是“我镇”，请核对是不是从别的稿子带来的。',
    ])
    expect(said(undefined, '我街道抓学习。我街道抓作风。', '我镇抓治理。')).toEqual([
      'warn 自称“我镇”，请核对 别处写的是“我街道”，请核对是不是从别的稿子带来的。',
    ])
    const [item] = itemsFor(ownWords, { text: [TITLE, '一、主要做法', '我镇抓学习。我镇抓作风。', '我街道抓治理。'].join('\n') })
    expect(item?.places?.map(({ text }) => text)).toEqual(['我镇抓学习。我镇抓作…', '我街道抓治理。'])
  })

  it('lets 村 and 社区 stand beside any of them', () => {
    expect(said(undefined, '我镇抓学习。我镇抓作风。', '我村党员多。我社区党员少。')).toEqual(['pass 自称前后一致'])
  })
})

describe('the year', () => {
  const said = (...lines: string[]) => saidBy(yearConsistency, lines)
  const NOTHING_WRONG = ['pass 年份前后一致']

  it('is held against lead, headings and date', () => {
    expect(
      said(
        TITLE,
        '现将2023年度工作情况报告如下。',
        '一、2023年工作情况',
        '我抓学习。',
        '二、2024年工作打算',
        '我抓落实。',
        '某镇党委',
        '2023年12月20日',
      ),
    ).toEqual([
      'warn 年份与标题对不上 标题是2024年，开头报告的是2023年，请核对。',
      'warn 年份与标题对不上 标题是2024年，这一部分写的是2023年，请核对。',
      'warn 年份与标题对不上 标题是2024年，下一步打算写的是2024年，请核对。',
      'warn 年份与标题对不上 标题是2024年，落款日期却在2023年，请核对。',
    ])
  })

  it('allows a date from July of its year to the end of the next', () => {
    const dated = (date: string) => said(TITLE, ...BODY, '某镇党委', date)
    expect(dated('2024年7月1日')).toEqual(NOTHING_WRONG)
    expect(dated('2025年12月31日')).toEqual(NOTHING_WRONG)
    expect(dated('2024年6月30日')).toEqual(['warn 年份与标题对不上 2024年度的报告落款在当年6月，可能漏改了年份，请核对。'])
    expect(dated('2026年1月5日')).toEqual(['warn 年份与标题对不上 标题是2024年度，落款日期在2026年，请核对。'])
  })

  it('reads Chinese years', () => {
    expect(said('二〇二四年度述职报告', ...BODY, '某镇党委', '二〇二三年十二月二十日')).toEqual([
      'warn 年份与标题对不上 标题是2024年，落款日期却在2023年，请核对。',
    ])
  })

  it('judges neither a title without a year nor a report on half a year', () => {
    expect(said('述职报告', ...BODY, '某镇党委', '2023年12月20日')).toEqual([])
    expect(said('2024年上半年工作总结', ...BODY, '某镇党委', '2023年12月20日')).toEqual(NOTHING_WRONG)
  })
})

describe('the first person', () => {
  const said = (...lines: string[]) => saidBy(firstPerson, [TITLE, ...lines])

  it('is missed in the whole, or in the problems only', () => {
    expect(said('一、主要做法', '支部抓学习。')).toEqual(['warn 正文没有用第一人称 述职要写“我”做了什么，否则像单位工作总结。'])
    expect(said('一、主要做法', '我抓学习。', '二、存在的问题', '个别支部抓得不紧。')).toEqual([
      'warn 问题部分没有写到自己 问题只写“一些”“个别”，没有写到“我”，容易被点评为置身事外。',
    ])
  })

  it('may stand in the causes instead of the problems', () => {
    expect(said('一、主要做法', '我抓学习。', '二、存在的问题', '个别支部抓得不紧。', '三、原因分析', '我重视不够。')).toEqual([
      'pass 用第一人称写自己',
    ])
  })

  it('does not count before the first section', () => {
    expect(said('我担任书记，现报告如下。', '一、主要做法', '支部抓学习。')).toEqual([
      'warn 正文没有用第一人称 述职要写“我”做了什么，否则像单位工作总结。',
    ])
  })

  it('is not asked of a text without sections', () => {
    expect(said('支部抓学习，抓作风，抓队伍。')).toEqual([])
  })
})
