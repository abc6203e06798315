import { describe, expect, it } from 'vitest'
import { findMasks } from '#shared/text-import/masks/find-masks.ts'

const found = (text: string) => findMasks(text).map((mask) => mask.text)

describe('findMasks', () => {
  it.each([
    ['召开*次会议，**场，***篇，＊条', ['*', '**', '***', '＊']],
    ['XX镇、xx村、××社区、×名、Ｘ项', ['XX', 'xx', '××', '×', 'Ｘ']],
    ['20XX年和202×年', ['20XX', '202×']],
    ['电影《……》', ['《……》']],
    ['《*工作要点》', ['*']],
    ['【】和【单位】以及〔次数〕', ['【】', '【单位】', '〔次数〕']],
    ['发展党员____名，（　）人', ['____', '（　）']],
    ['在某某镇，由某某同志负责', ['某某', '某某']],
    ['培训1**人，增长X.X％', ['1**', 'X.X']],
    ['发展党员  名', ['  ']],
    ['○○镇', ['○○']],
    ['2023年12月  日', ['  ']],
    ['2023年 月 日', [' ', ' ']],
    ['投入资金 万元，', [' ']],
    ['以XJP同志', ['XJP']],
    ['学习_总书记讲话，_同志指出', ['_', '_']],
    ['按照某组通〔20xx〕10号', ['20xx']],
  ])('finds the masks of %s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    '〔一〕遵守政策，〔二〕尊重权利',
    '3×3和7×24小时',
    '3x3和7X24小时',
    'X光机、1+X证书',
    'MAX与XML',
    '张某某家中',
    '中办发〔2015〕1号',
    '【经验做法】',
    '二〇〇三年',
    '“互联网+”',
    '（扩大）会议',
    '投入 万元左右',
  ])('finds none in %s', (text) => expect(found(text)).toEqual([]))

  it('takes a very long run as one mask', () => expect(findMasks('*'.repeat(300_000))).toHaveLength(1))
})
