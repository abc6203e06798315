import { describe, expect, it } from 'vitest'
import { findPageParticulars } from '#shared/text-import/cleaning/page-particulars.ts'

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
