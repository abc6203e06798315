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
  it('leaves a report without a table of contents alone', () => {
    expect(found('述职报告', '一、履职情况', '二、存在问题', '三、努力方向')).toEqual([])
    expect(found('党员    12', '支部    3')).toEqual([])
  })
})
