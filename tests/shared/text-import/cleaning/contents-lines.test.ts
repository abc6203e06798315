import { describe, expect, it } from 'vitest'
import { contentsLines } from '#shared/text-import/cleaning/contents-lines.ts'
import { sourceLines } from '#shared/text-import/source-lines.ts'

const found = (...lines: string[]) => [...contentsLines(sourceLines(lines.join('\n')))]

describe('contentsLines', () => {
  it('finds entries with their pages, after tabs, leaders or gaps', () =>
    expect(found('一、履职情况\t1', '二、存在问题……3', '三、努力方向    5', '述职报告', '一、履职情况')).toEqual([1, 2, 3]))
  it('finds entries without pages below 目录 when they come again', () =>
    expect(found('目　录', '一、履职情况', '二、存在问题', '三、努力方向', '', '述职报告', '一、履职情况', '二、存在问题', '三、努力方向')).toEqual([
      2, 3, 4,
    ]))
  it('finds the outline above the title that comes again below it', () => {
    const outline = ['一、履职尽责', '（一）理论武装', '（二）强基固本', '二、对标检视', '三、精准施策']
    expect(found(...outline, '某校2025年度述职报告', '一、履职尽责，党建领航', '正文。')).toEqual([1, 2, 3, 4, 5])
    expect(found(...outline, '某校2025年度述职报告', '一、责任落实', '正文。')).toEqual([])
    expect(found(...outline, '以上是提纲。', '一、履职尽责，党建领航')).toEqual([])
  })
  it('finds the headings with gaps that a site shows above the text', () => {
    expect(found('某县研究报告', '目录/提纲：……', '一、基本情况', '（一）目标融合', '三、问题', '……', '正文。')).toEqual([2, 3, 4, 5, 6])
    expect(found('某县研究报告', '目录/提纲：……', '一、问题', '一要选准班子', '二是提升素质', '……', '正文。')).toEqual([2, 3, 4, 5, 6])
    expect(found('某县研究报告', '目录/提纲：……', '一、基本情况', '正文。')).toEqual([])
  })
  it('finds entries with their pages in brackets, and the parts between them', () =>
    expect(
      found('第一篇', '党支部的设置 ...... (1)', '一、设置条件 ...... (1)', '第二篇', '（一）党员大会 ...... （12）', '第一篇', '正文。'),
    ).toEqual([2, 3, 4, 5]))
  it('leaves a report without a table of contents alone', () => {
    expect(found('述职报告', '一、履职情况', '二、存在问题', '三、努力方向')).toEqual([])
    expect(found('党员    12', '支部    3')).toEqual([])
  })
})
