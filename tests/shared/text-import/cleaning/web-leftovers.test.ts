import { describe, expect, it } from 'vitest'
import { findWebLeftovers } from '#shared/text-import/cleaning/web-leftovers.ts'

describe('findWebLeftovers', () => {
  it.each([
    '首页 > 党建 > 述职报告',
    '您现在的位置：首页 > 党建',
    '阅读次数：128',
    '浏览量 56次',
    '上一篇：没有了',
    '字体：大 中 小',
    '责任编辑：某某',
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
  ])('takes the whole line %s', (text) => expect(findWebLeftovers(text)).toMatchObject([{ start: 0, end: text.length, kind: 'web-leftover' }]))
  it.each(['2024年度党建工作总结.docx', '2024年度党建工作总结.docxVIP', '2024年度党建工作总结.pdf'])('keeps the title of the file name %s', (text) =>
    expect(findWebLeftovers(text)).toMatchObject([{ start: 12, end: text.length }]),
  )
  it.each(['党员申请→支部考察→党员大会表决', '浏览次数不断增加。', '时间：2024年1月5日', '打印学习资料，人手一份。', '下一步打算'])(
    'leaves %s alone',
    (text) => expect(findWebLeftovers(text)).toEqual([]),
  )
})
