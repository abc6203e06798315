import { describe, expect, it } from 'vitest'
import type { ImportLog } from '#shared/text-import/edit.ts'
import { passageOf } from '#shared/text-import/passage.ts'
import { nameOnSite, splitGluedTitle } from '#shared/text-import/structure/glued-title.ts'

const REST = '深入学习贯彻党的二十大精神，坚持以党的政治建设为统领，扎实推进支部标准化规范化建设，各项工作取得新进展新成效，现将有关情况报告如下。'
const split = (text: string, log: ImportLog = { residue: [], warnings: [] }) =>
  splitGluedTitle([passageOf(text, 1)], log).map((passage) => passage.text)

describe('splitGluedTitle', () => {
  it.each([
    ['某镇2023年党建工作总结暨2024年工作计划', '2023年，'],
    ['某县2020年度述职评议会议上的讲话', '同志们：'],
    ['关于落实意识形态工作责任制情况的报告（定稿）', '今年，'],
    ['某局党组对照检查材料', '按照县委要求，'],
    ['某镇党支部成立大会上的讲话', '今天，'],
    ['某局党建融合发展调研报告', '近期，'],
    ['某乡软弱涣散党组织整顿方案', '为认真'],
    ['某校党建品牌创建工作实施方案', '各支部：'],
    ['党建引领乡村振兴的调研报告', '乡村振兴战略是实现共同富裕的举措，'],
  ])('parts the title %s from what a report opens with', (title, opening) =>
    expect(split(`${title}${opening}${REST}`)).toEqual([title, `${opening}${REST}`]),
  )
  it('takes from the title what the site has hung on it', () =>
    expect(split(`某院支部主题党日活动方案（6篇）（篇一）为深入${REST}`)).toEqual(['某院支部主题党日活动方案', `为深入${REST}`]))
  it('takes the title of a page of several papers off the line of the first', () =>
    expect(split(`作风方面存在的问题及整改措施范文六篇 第一篇：作风方面存在的问题及整改措施 一、背景。${REST}`)).toEqual([
      '作风方面存在的问题及整改措施',
      `一、背景。${REST}`,
    ]))
  it('takes both titles of the site off the text behind them', () =>
    expect(split(`某镇工作总结报告8篇某镇意识形态工作总结报告篇1今年以来，${REST}`)).toEqual(['某镇意识形态工作总结报告', `今年以来，${REST}`]))
  it('parts a title from the first heading on its line', () =>
    expect(split('首轮巡察反馈工作方案一、巡察工作背景与意义')).toEqual(['首轮巡察反馈工作方案', '一、巡察工作背景与意义']))
  it('takes what a site puts between a title and the first heading', () =>
    expect(split('党企联动工作方案怎么写模板一、背景与意义')).toEqual(['党企联动工作方案', '一、背景与意义']))
  it('drops the one of two titles that the site has shortened', () =>
    expect(split(`某村组织建设的调研报告...某村组织建设调研报告为深入${REST}`)).toEqual(['某村组织建设调研报告', `为深入${REST}`]))
  it('parts the title from the number of the document', () => {
    expect(split('关于推行主题党日的实施方案 某院党发〔2024〕12号')).toEqual(['关于推行主题党日的实施方案', '某院党发〔2024〕12号'])
    expect(split('根据某院党发〔2024〕12号')).toEqual(['根据某院党发〔2024〕12号'])
  })
  it('drops the second of two titles on the line', () => {
    const log: ImportLog = { residue: [], warnings: [] }
    expect(split(`支部主题党日制度 支部主题党日制度 为${REST}`, log)).toEqual(['支部主题党日制度', `为${REST}`])
    expect(log.residue.map(({ kind }) => kind)).toEqual(['web-leftover'])
  })
  it('drops the second of two titles of which only the first has the year', () =>
    expect(split(`2023年某市党建引领治理工作报告某市党建引领治理工作报告 某市坚持${REST}`)).toEqual([
      '2023年某市党建引领治理工作报告',
      `某市坚持${REST}`,
    ]))
  it('parts a title at a gap from a sentence, whatever it opens with', () => {
    expect(split(`某村党支部书记情况调查研究报告 搞清楚村书记干什么，${REST}`)).toEqual([
      '某村党支部书记情况调查研究报告',
      `搞清楚村书记干什么，${REST}`,
    ])
    expect(split(`某网每日更新 某村调研报告 搞清楚村书记干什么，${REST}`)).toHaveLength(1)
  })
  it('knows the title by what the site calls the paper', () => {
    const name = nameOnSite('《一院一品牌党建特色品牌创建.docx》由会员分享，可在线阅读。\n“一院一品牌”党建')
    expect(name).toBe('一院一品牌党建特色品牌创建')
    const text = `“一院一品牌”党建特色品牌创建 ${REST}`
    expect(splitGluedTitle([passageOf(text, 1)], { residue: [], warnings: [] }, name).map((passage) => passage.text)).toEqual([
      '“一院一品牌”党建特色品牌创建',
      REST,
    ])
    expect(splitGluedTitle([passageOf(`我院党建${REST}`, 1)], { residue: [], warnings: [] }, name)).toHaveLength(1)
    expect(nameOnSite('学习《中国共产党章程》由支部组织')).toBeNull()
  })
  it('keeps places of the source where the space behind the title goes', () => {
    const [, body] = splitGluedTitle([passageOf(`某镇党建工作总结  2023年，${REST}`, 1)], { residue: [], warnings: [] })
    expect(body?.starts[0]).toEqual({ offset: 0, line: 1, at: 10 })
  })
  it.each([
    `按照县委工作要点为深入推进党建工作，${REST}`,
    `现将2023年工作总结2023年以来${REST}`,
    `今年以来，我镇党委${REST}`,
    '某镇党建工作总结2023年',
  ])('leaves %s', (text) => expect(split(text)).toEqual([text]))
})
