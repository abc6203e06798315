import { describe, expect, it } from 'vitest'
import { passageOf } from '#shared/text-import/passage.ts'
import { restoreLineBreaks } from '#shared/text-import/structure/lost-line-breaks.ts'

const FILL = '坚持集中学习与个人自学相结合，'.repeat(30)
const split = (text: string) => restoreLineBreaks([passageOf(text, 1)], { residue: [], warnings: [] }).map((passage) => passage.text.slice(0, 8))

describe('restoreLineBreaks', () => {
  it('cuts a report of one paragraph before its numbers, in order', () =>
    expect(split(`导语。一、做法（一）学习。${FILL}好。（二）组织。好。二、问题。一是一、二线不够。三、打算。完。`)).toEqual([
      '导语。',
      '一、做法',
      '（一）学习。坚持',
      '（二）组织。好。',
      '二、问题。一是一',
      '三、打算。完。',
    ]))
  it('cuts a short text whose numbered sentences stand in order', () => {
    const rule =
      '坚持集中学习与个人自学相结合，按月组织，按季检查，年底评议，做到有计划、有记录、有考勤、有反馈，形成闭环，务求实效，不走过场，不搞形式。'
    expect(split(`为规范党日活动，特制定本制度。 一、${rule} 二、${rule} 三、${rule}`)).toEqual([
      '为规范党日活动，',
      '一、坚持集中学习',
      '二、坚持集中学习',
      '三、坚持集中学习',
    ])
    expect(split(`要抓好一、${rule.slice(0, -1)}；二、${rule.slice(0, -1)}；三、${rule}${rule}`)).toHaveLength(1)
  })
  it('cuts behind 如下 and before a bracketed heading where even the marks are lost', () =>
    expect(split(`导语。现将工作汇报如下一、加强领导，按要求抓好任务（一）履行职责。${FILL}好（二）完善机制。好。二、教育。完。`)).toEqual([
      '导语。现将工作汇',
      '一、加强领导，按',
      '（一）履行职责。',
      '（二）完善机制。',
      '二、教育。完。',
    ]))
  it('parts the sections that every report has from the text behind them', () => {
    const parts = (text: string) => restoreLineBreaks([passageOf(text, 1)], { residue: [], warnings: [] }).map((passage) => passage.text)
    expect(parts('一、履职尽责情况今年以来，我认真履行第一责任人职责。')).toEqual(['一、履职尽责情况', '今年以来，我认真履行第一责任人职责。'])
    expect(parts('二、存在的主要问题对照上级要求，还有一些不足。')).toEqual(['二、存在的主要问题', '对照上级要求，还有一些不足。'])
    expect(parts('三、存在问题对照检查材料已报送，请予审阅，以便完善。')).toHaveLength(1)
  })
  it('parts a known heading from the text that a site has put behind it', () =>
    expect(
      split(
        `某校工作安排如下。一、指导思想以党的创新理论为指导，${FILL}好。二、目标任务通过开展活动，探索新路子。三、目标要求2023年，按照总体要求抓好落实。`,
      ),
    ).toEqual(['某校工作安排如下', '一、指导思想', '以党的创新理论为', '二、目标任务', '通过开展活动，探', '三、目标要求', '2023年，按照']))
  it('parts items that end in semicolons, or in longer sentences behind the first', () =>
    expect(
      split(
        `制度。${FILL}好。一、学习内容 1、贯彻方针政策的情况； 2、加强班子自身建设、实行民主集中制、密切联系群众的情况； 3、其他问题。二、学习要求。好。`,
      ),
    ).toEqual(['制度。坚持集中学', '一、学习内容', '1、贯彻方针政策', '2、加强班子自身', '3、其他问题。', '二、学习要求。好']))
  it('leaves sentences that are counted in one paragraph together', () =>
    expect(split('（一）党员年龄偏大，文化程度偏低。（二）集体经济薄弱。（三）创新意识不强。')).toHaveLength(1))
  it('cuts where line breaks have become gaps behind sentences', () => {
    const talk = `今天我们召开述职会议。${FILL.slice(0, 120)}总结成绩。`
    expect(split(`同志们： ${talk} 首先，肯定成绩。${talk} 主要有以下特点： 一是落实责任。${talk}`)).toEqual([
      '同志们：',
      '今天我们召开述职',
      '首先，肯定成绩。',
      '主要有以下特点：',
      '一是落实责任。今',
    ])
    expect(split(`${talk} ${talk} ${talk} ${talk}`.replaceAll('。', '。 '))).toHaveLength(1)
    expect(split(`${talk} ${talk}${FILL}`)).toHaveLength(1)
  })
  it('cuts before the second section where the first opens the text', () =>
    expect(split(`一、背景。${FILL}好。二、做法。${FILL}好。`)).toEqual(['一、背景。坚持集', '二、做法。坚持集']))
  it('gives the closing sentence a paragraph of its own', () =>
    expect(split(`导语。一、做法。${FILL}。二、打算。继续努力。特此报告。`).slice(-2)).toEqual(['二、打算。继续努', '特此报告。']))
  it('leaves numbers alone that come out of order or within a sentence', () =>
    expect(split(`导语。三、做法。${FILL}抓好一、二、三产业。（三）学习。`)).toHaveLength(1))
  it('cuts a heading off the end of the paragraph before it', () =>
    expect(split('为了了解情况，我们拟定了以下方案：　一、目的')).toEqual(['为了了解情况，我', '一、目的']))
  it('parts a section that stands alone behind 如下, and its row', () =>
    expect(split(`现将情况汇报如下：一、思想建设情况一是强化教育。${FILL}好。`)).toEqual([
      '现将情况汇报如下',
      '一、思想建设情况',
      '一是强化教育。坚',
    ]))
  it('parts the next item of a row that stands behind the one before it', () => {
    expect(split('（二）严肃纪律。按规定请假。（三）及时总结。按时上报。（四）加强宣传，讲好故事。好。')).toEqual([
      '（二）严肃纪律。',
      '（三）及时总结。',
      '（四）加强宣传，',
    ])
    expect(split('（二）严肃纪律。按第（三）项办理。（四）及时总结。好。')).toHaveLength(1)
    expect(split('（一）抓学习。按要求做。（二）项目建设由各支部书记牵头负责，党员干部全员参与，每月通报一次进度。')).toHaveLength(1)
  })
  it('parts a heading from the number right behind it', () =>
    expect(split('四、调研结果（一）组织架构方面1、部分党组织设置不合理。')).toEqual(['四、调研结果', '（一）组织架构方', '1、部分党组织设']))
  it('parts a heading that is known for one from what a paragraph opens with', () => {
    expect(split('一、调研背景随着时代的发展和社会的进步，情况发生了变化。')).toEqual(['一、调研背景', '随着时代的发展和'])
    for (const text of ['一、存在的问题从实际出发解决', '二、成效目前还不明显', '（二）项目方面1.5亿元到位。']) expect(split(text)).toHaveLength(1)
  })
  it('parts the items below a heading in a text without line breaks', () =>
    expect(split(`导语如下：一、现状1、党员队伍老化。${FILL}。2、教育管理不严。${FILL}。二、打算。好。`)).toEqual([
      '导语如下：',
      '一、现状',
      '1、党员队伍老化',
      '2、教育管理不严',
      '二、打算。好。',
    ]))
  it('parts the row behind a heading whose number stands apart', () =>
    expect(split(`导语如下：一、做法。${FILL}好。二、 存在问题及原因一是认识不到位。${FILL}好。`).slice(2)).toEqual([
      '二、 存在问题及',
      '一是认识不到位。',
    ]))
  it('leaves what only looks like a heading at the end', () => {
    for (const text of ['统筹抓好产业发展的一、二产业', '做法有：一、抓学习，二、抓队伍']) expect(split(text)).toHaveLength(1)
  })
  it('leaves a text alone that has its paragraphs', () =>
    expect(
      restoreLineBreaks(
        ['一、甲。二、乙。', FILL, FILL, FILL].map((text, i) => passageOf(text, i + 1)),
        { residue: [], warnings: [] },
      ),
    ).toHaveLength(4))
  it('says so', () => {
    const log = { residue: [], warnings: [] }
    restoreLineBreaks([passageOf(`一、甲。${FILL}。二、乙。三、丙。`, 7)], log)
    expect(log.warnings).toMatchObject([{ kind: 'hard-wrap', line: 7 }])
  })
})
