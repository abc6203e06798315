import { describe, expect, it } from 'vitest'
import { findPageParticulars, particularsLines } from '#shared/text-import/cleaning/page-particulars.ts'
import { sourceLines } from '#shared/text-import/source-lines.ts'

describe('findPageParticulars', () => {
  it.each([
    '来源：某某网      发布时间：2024-05-12       浏览量：0 次',
    '作者: 某某 | 发布时间: 2024/5/4 16:44:46 | 1101次浏览',
    '来源:某某发布时间:2024-12-24浏览次数:384',
    '2024-03-14 18:04:08 来源:《某某研究》2018年第6期 作者:某某 【 】 浏览:0次 评论:0',
    '2024-12-28 08:00 浏览:',
    '来源 :某某杂志 | 被引量 : 0次 | 上传用户:某某',
    '2024-02-26 20:31:45 某某智库',
    '时间:2024-03-26 22:48:48',
    '2024-07-09 14:01:03 4次',
    '[校园要闻] 2024-02-22 / 18:28',
  ])('takes the whole line %s', (text) => expect(findPageParticulars(text)).toMatchObject([{ start: 0, end: text.length, kind: 'web-leftover' }]))
  it.each([
    '时间：2024年5月4日 地点：会议室 主持人：张某',
    '时间：2024年5月4日 14:30',
    '2024年5月4日 14:30',
    '时间：2024-06-28',
    '撰稿人：张某 供稿单位：某某镇党建办',
    '作者：张某 单位：某某镇党建办',
    '阅读：党员每月读书不少于4小时',
    '时间：每月5日 阅读：《习近平著作选读》',
    '阅读量：3.5万次，点赞数：1200个，群众评价较好。',
    '查看：现场查看台账资料 评论：现场评议',
  ])('leaves %s alone', (text) => expect(findPageParticulars(text)).toEqual([]))
})

describe('particularsLines', () => {
  const found = (...lines: string[]) => [...particularsLines(sourceLines(lines.join('\n')))]
  it('finds the same with a line for each', () => {
    expect(found('民主评议党员制度', '发布时间：2024年05月13日', '点击：', '来源：转载', '作者：某某', '1.每年开展。')).toEqual([2, 3, 4, 5])
    expect(found('红歌进社区', '时间：2024-12-7', '来源：某某街道', '作者：某　某', '12月7日下午，')).toEqual([2, 3, 4])
  })
  it('leaves the head of a record, and a line by itself', () => {
    expect(found('某支部党员大会', '时间：2024年5月4日', '地点：会议室', '主持人：张某')).toEqual([])
    expect(found('某支部学习体会', '作者：张某', '时间：2024年5月4日', '今年以来，')).toEqual([])
    expect(found('某支部学习体会', '作者：张某', '今年以来，')).toEqual([])
  })
})
