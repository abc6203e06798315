import { describe, expect, it } from 'vitest'
import { findWebLeftovers } from '#shared/text-import/cleaning/web-leftovers.ts'

describe('findWebLeftovers', () => {
  it.each([
    '首页 > 党建 > 述职报告',
    '首页>工作总结>党建工作制度（汇总14篇）',
    '（2200字）',
    '发言稿2018-12-09某某老师',
    '• 来源：',
    '• 发布时间：2022-07-28',
    '您现在的位置：首页 > 党建',
    '阅读次数：128',
    '浏览量 56次',
    '上一篇：没有了',
    '字体：大 中 小',
    '责任编辑：某某',
    '编辑：某某网2017-04-26',
    '主页 > 致辞发言 > 庆典致辞 >',
    '您现在的位置是: 首页 > 公文汇编',
    '第1页，共5页。',
    '上一篇：某镇开展主题宣传活动[ 02-05 ] 下一篇：情牵百姓民生，新春走基层，把温暖送到群众心坎上[ 02-05 ]',
    '发布时间：2024-01-05 10:00',
    '- 2 -',
    '第 3 页 共 8 页',
    '第1篇',
    '----------',
    '• 12',
    '• 约4.5千字',
    '• 约 9页',
    '• 2024-01-05 发布于某省',
    '来源：网络整理 免责声明：仅限学习分享，如有问题，请联系删除。',
    '合集下载',
    '- 202.68 KB',
    '下载 相关 举报',
    '某某网 打印 纠错',
    '分享 时间: 加入收藏 我要投稿 点赞',
    '上传人：某** 文档编号：1234567 页数：10',
    '网站：某某 | 时间：2024-03-13 11:44:24 | 移动端：某某报告',
    '【信息来源：  【发布时间：2024-02-22 16:20】',
    '作者：QM某某',
    'admin2025-03-14 18:05:53',
    '时间：2024-01-13 10:49:08',
    '（图/文：某某|初审：某某 复审：某某）',
    '某某文库，欢迎您！',
    '某某素材网 首页',
    '10-29 某某素材网',
    '购物车',
    '加入VIP免费下载 立即下载',
    '标签：调研报告范文，调研报告格式，',
    '浏览次数：130次| 发布日期：09-06 11:46 | 调研报告',
    '• 工作总结',
    '• 当前位置：某某库 > 报告材料 > 正文',
    '（篇一）',
    '（篇十二）',
    '【第十二篇】',
    '2023-02-10 来源：某某旅游网',
    '发表时间:2024-03-01来源: 访问次数:12 分享:',
    '|',
    '首页',
    '-> 要闻 -> 通告 -> 公告',
    '侵权投诉',
    '手机版',
    '本文链接：https://www.example.cn/article/1.html',
    '本文2024-05-08 11:13:44发表“党课”栏目。',
    '您需要登录后才可以发表评论，登录 或者 注册',
    '最新文档',
    '点击查看更多>>',
    '当前文档共51页 2.88',
    '某某 51 页 291 KB下载文档',
    '写作指南.doc写作指南.doc写作指南.doc',
    '范文二',
    '￥9.9元下载全文',
    '¥ 5 立即下载',
    '二维码',
    '作者：[发表时间]：2024-10-19 [浏览次数]：',
  ])('takes the whole line %s', (text) => expect(findWebLeftovers(text)).toMatchObject([{ start: 0, end: text.length, kind: 'web-leftover' }]))
  it.each(['作风建设方面存在的问题【第一篇】', '作风建设方面存在的问题3篇一：', '作风建设方面存在的问题五篇'])('keeps the title of %s', (text) =>
    expect(findWebLeftovers(text)).toMatchObject([{ start: 11, end: text.length }]),
  )
  it.each(['2024年度党建工作总结.docx', '2024年度党建工作总结.docxVIP', '2024年度党建工作总结.pdf'])('keeps the title of the file name %s', (text) =>
    expect(findWebLeftovers(text)).toMatchObject([{ start: 12, end: text.length }]),
  )
  it.each([
    ['基层组织建设调研报告（全文3579字）', '（全文3579字）'],
    ['党支部工作总结（汇总14篇）', '（汇总14篇）'],
    ['镇党委班子对照检查材料（含案例）', '（含案例）'],
    ['意识形态工作自查报告范文', '范文'],
    ['驻村书记述职报告 篇1', ' 篇1'],
    ['第一书记工作总结1', '1'],
    ['述职报告（2）', '（2）'],
    ['意识形态工作要点（第2/2页）', '（第2/2页）'],
    ['支部工作总结（共9篇）', '（共9篇）'],
    ['支部党建工作总结【第一篇】', '【第一篇】'],
    ['村党组织整治报告【精选推荐】', '【精选推荐】'],
    ['医院党建工作总结范文（一）', '范文（一）'],
    ['村两委任职报告范文第1篇', '范文第1篇'],
    ['群众座谈会发言范文', '范文'],
    ['意识形态工作相关制度[本文共1346字]', '[本文共1346字]'],
    ['在某镇成立大会上的讲话2007-02-08 08:04:03', '2007-02-08 08:04:03'],
    ['深度调研报告（优质19篇）', '（优质19篇）'],
    ['机关内控管理制度 篇一', ' 篇一'],
    ['党建融合调研报告7篇.docx', '7篇.docx'],
    ['某镇落实意识形态工作情况汇报_乡镇意识形态', '_乡镇意识形态'],
    ['开展批评与自我批评发言材料专题', '专题'],
    ['两新组织党建工作总结例1', '例1'],
    ['2022年度述职报告（范文）', '（范文）'],
    ['专题讨论发言稿 （4）', ' （4）'],
    ['关于评选先进党组织的通知第2页', '第2页'],
    ['关于表彰“两优两先”的通知 20230615', ' 20230615'],
  ])('takes what a site hangs on the title %s', (text, tail) =>
    expect(findWebLeftovers(text).map(({ start, end }) => text.slice(start, end))).toEqual([tail]),
  )
  it('takes the number of a page out of a word', () => {
    const text = '共有村干部860-1-名，1-5月完成'
    expect(findWebLeftovers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['-1-'])
  })
  it('takes the mark of the first paper off its title', () =>
    expect(findWebLeftovers('第一篇：特色党日活动方案')).toMatchObject([{ start: 0, end: 4 }]))
  it.each([
    ['文章标题：在某某会议上的主持词', 5],
    ['（完整word版）党支部工作总结', 9],
    ['【篇一】党支部工作总结', 4],
    ['第1篇 2023年社区创建工作总结', 4],
    ['【第1篇 2023年12月社区居委会工作总结', 5],
    ['第一篇 在县委的坚强领导下，镇党委团结带领全镇干部群众，扎实推进各项工作，经济社会发展取得了新的成绩，党的建设不断加强，现报告如下。', 4],
  ])('takes what a site puts before %s', (text, end) => expect(findWebLeftovers(text)).toMatchObject([{ start: 0, end }]))
  it('takes what a site puts before and behind a title', () => {
    const text = '（材料）街道2025年度工作总结范文'
    expect(findWebLeftovers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['（材料）', '范文'])
  })
  it('takes the brackets and the number off the title of the first paper', () => {
    const text = '【2017年软弱涣散村整顿方案1】'
    expect(findWebLeftovers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['【', '1】'])
    expect(findWebLeftovers('【某某镇】')).toEqual([])
  })
  it('takes a page of the file out of a line', () => {
    const text = '开业务会平均 第1页 共5页'
    expect(findWebLeftovers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['第1页 共5页'])
  })
  it.each([
    '作者：张三',
    '学习文件（共3篇）',
    '印发工作方案（试行）',
    '会议时间：2024-01-13',
    '下载安装软件',
    '• 开展工作总结',
    '撰写调研报告7篇',
    '第一篇 党的建设',
    '形成调研报告（省级采用3篇）',
    '第一篇章 抓学习，强根基，打牢思想基础，推动工作落实，全年开展学习教育活动二十余次，党员参与率达到百分之百，取得了明显成效。',
    '欢迎各位代表',
    '第一篇章：启航',
    '标签化、脸谱化问题。',
    '范文二十篇已下发',
    '￥9.9元的学习资料',
    '详见附件第2页',
  ])('leaves the line %s', (text) => expect(findWebLeftovers(text)).toEqual([]))
  it.each(['党员申请→支部考察→党员大会表决', '浏览次数不断增加。', '时间：2024年1月5日', '打印学习资料，人手一份。', '下一步打算'])(
    'leaves %s alone',
    (text) => expect(findWebLeftovers(text)).toEqual([]),
  )
})
