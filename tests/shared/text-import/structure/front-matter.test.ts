import { describe, expect, it } from 'vitest'
import { passageOf } from '#shared/text-import/passage.ts'
import { takeFrontMatter } from '#shared/text-import/structure/front-matter.ts'

const take = (texts: readonly string[], fragment = false) => {
  const { body, blocks } = takeFrontMatter(
    texts.map((text, i) => passageOf(text, i + 1)),
    fragment,
  )
  return [...blocks.map((block) => `${block.type} ${block.type === 'heading' ? '' : block.passage.text}`), body.length]
}

describe('takeFrontMatter', () => {
  it('joins a title of several lines', () =>
    expect(take(['关于某某镇2024年度', '抓基层党建工作情况的报告', '正文。'])).toEqual(['title 关于某某镇2024年度抓基层党建工作情况的报告', 1]))
  it('takes a line that stands twice at the top for the title, and drops every copy', () =>
    expect(take(['非公党建问题', '非公党建问题', '非公党建问题', '正文。'])).toEqual(['title 非公党建问题', 1]))
  it.each(['学生党支部会议制度', '某镇2023年工作安排'])('knows %s for a title', (line) =>
    expect(take([line, '正文。'])).toEqual([`title ${line}`, 1]),
  )
  it('takes a line above the body that reports for the title', () => {
    const body =
      '全面建设小康社会，重点在农村，难点也在农村，关键是如何采取有力措施，加快农村经济发展，实现经济强村这个目标，把集体经济办好，让群众得实惠。'
    expect(take(['发展集体经济，努力实现富民强村', '中国共产党某镇委员会', body])).toEqual([
      'title 发展集体经济，努力实现富民强村',
      'subtitle 中国共产党某镇委员会',
      1,
    ])
    expect(take(['发展集体经济，努力实现富民强村', '县农业农村局', body])).toEqual([3])
    expect(take(['今年我们取得了新的成绩', '中共某镇委员会', body])).toEqual([3])
  })
  it('drops copies that differ by marks and masks, and one below the name of who put it up', () => {
    expect(take(['非公党建任重道远', '非公党建任重道远', '非公党建，任重道远', '正文。'])).toEqual(['title 非公党建任重道远', 1])
    expect(take(['区镇创建文明村镇工作汇报材料', '×区×镇创建文明村镇工作汇报材料', '正文。'])).toEqual(['title 区镇创建文明村镇工作汇报材料', 1])
    expect(take(['党支部工作总结', '某某分享', '党支部工作总结', '党支部工作总结', '正文。'])).toEqual([
      'title 党支部工作总结',
      'subtitle 某某分享',
      1,
    ])
    expect(take(['党支部工作总结', '总结', '正文。'])).toEqual(['title 党支部工作总结', 'subtitle 总结', 1])
  })
  it('drops copies that differ by the year, and the one before the first paragraph', () => {
    expect(take(['党组织整治报告', '2022党组织整治报告', '正文。'])).toEqual(['title 党组织整治报告', 1])
    expect(take(['关于党建引领的调研报告', '关于党建引领的', '调研报告', '正文。'])).toEqual(['title 关于党建引领的调研报告', 1])
    const body = '大家好！今天我们齐聚一堂，共同学习纪律处分条例，谈几点体会。'
    expect(take(['培训会上的党课讲稿', `培训会上的党课 讲稿 同志们：${body}`])).toEqual(['title 培训会上的党课讲稿', 'salutation 同志们：', 1])
    expect(take(['公司文书管理制度', '公司文书管理制度5', '正文。'])).toEqual(['title 公司文书管理制度', 1])
    expect(take(['工作总结', '工作总结如下。'])).toEqual(['title 工作总结', 1])
  })
  it('drops a copy that kept the mask of a name', () => {
    expect(take(['小学党支部书记个人对照检查材料', '〔*〕小学党支部书记个人对照检查材料', '正文。'])).toEqual([
      'title 小学党支部书记个人对照检查材料',
      1,
    ])
    expect(take(['XX镇党建工作总结', '镇党建工作总结', '正文。'])).toEqual(['title XX镇党建工作总结', 1])
  })
  it('knows a report that also tells of what comes next for a title, but not what comes next alone', () => {
    const title = '市政协党组履行主体责任情况报告和下一步打算'
    expect(take([title, '正文。'])).toEqual([`title ${title}`, 1])
    expect(take(['下一步打算', '正文。'])).toEqual([2])
  })
  it('takes the title below a slogan where it stands there twice', () =>
    expect(take(['博采众长、见贤思齐', '某局党建工作情况报告', '某局党建工作情况报告', '正文。'])).toEqual([
      'paragraph 博采众长、见贤思齐',
      'title 某局党建工作情况报告',
      1,
    ]))
  it('drops the shorter title of the paper below the longer one of the page', () => {
    expect(take(['开展读书分享活动方案', '读书分享活动方案', '正文。'])).toEqual(['title 开展读书分享活动方案', 1])
    expect(take(['某镇年度工作总结', '总结', '正文。'])).toEqual(['title 某镇年度工作总结', 'subtitle 总结', 1])
  })
  it('leaves the head of a record in the body, and takes what stands above it for the title', () => {
    const head = ['时间：2024年3月5日', '地点：会议室', '主持人：支部书记', '应到32人，实到30人。']
    expect(take(['某村党员大会会议记录', ...head])).toEqual(['title 某村党员大会会议记录', 4])
    expect(take(['某支部第三次支委会', ...head])).toEqual(['title 某支部第三次支委会', 4])
    expect(take(['某支部第三次支委会', '正文。'])).toEqual([2])
    expect(take(['述职报告', '时间：2024年12月', '正文。'])).toEqual(['title 述职报告', 'subtitle 时间：2024年12月', 1])
  })
  it('takes where a speech was held, and by whom, above the salutation of a text without a title', () => {
    expect(take(['2024年1月9日在某镇人民代表大会上', '某镇镇长　某某', '各位代表：', '正文。'])).toEqual([
      'subtitle 2024年1月9日在某镇人民代表大会上',
      'subtitle 某镇镇长　某某',
      'salutation 各位代表：',
      1,
    ])
    expect(take(['2024年1月9日在某镇人民代表大会上', '正文。'])).toEqual([2])
  })
  it.each(['作风建设方面存在的问题', '学风方面存在的问题及整改措施'])('takes %s at the top for a title', (line) =>
    expect(take([line, '正文。'])).toEqual([`title ${line}`, 1]),
  )
  it('tells main title and subtitle apart', () =>
    expect(take(['党建引领聚合力', '——2024年度抓基层党建工作述职报告', '正文。'])).toEqual([
      'title 党建引领聚合力',
      'subtitle ——2024年度抓基层党建工作述职报告',
      1,
    ]))
  it.each(['（2024年度）', '某某镇党委书记　某某', '述职人：某某', '2025年1月'])('takes %s below the title for a subtitle', (line) =>
    expect(take(['述职报告', line, '正文。'])).toEqual(['title 述职报告', `subtitle ${line}`, 1]),
  )
  it.each(['履职情况', '第一章总则', '一、履职情况', '今年以来，我认真履职。'])('takes %s below the title for body', (line) =>
    expect(take(['述职报告', line])).toEqual(['title 述职报告', 1]),
  )
  it.each(['各位领导、同志们：', '尊敬的各位领导：', '县委组织部：', '同志们:', '各科室、相关单位：', '各党支部：'])(
    'takes %s for a salutation',
    (line) => expect(take(['述职报告', line, '正文。'])).toEqual(['title 述职报告', `salutation ${line}`, 1]),
  )
  it.each(['现将工作情况汇报如下：', '主要做法：', '一、抓支部：', '各项工作：'])('takes %s for body', (line) =>
    expect(take(['述职报告', line, '正文。'])).toEqual(['title 述职报告', 2]),
  )
  it.each(['关于巡察整改情况的通报', '关于理论学习情况的调研与思考', '党支部年度工作总结三篇'])('takes %s for a title', (line) =>
    expect(take([line, '正文。'])).toEqual([`title ${line}`, 1]),
  )
  it.each(['农村党建工作存在的问题及对策', '开展批评与自我批评发言材料', '七一主题活动方案策划'])('takes %s for a title', (line) =>
    expect(take([line, '正文。'])).toEqual([`title ${line}`, 1]),
  )
  it('takes no title without evidence', () => expect(take(['抓好基层党建', '正文。'])).toEqual([2]))
})
