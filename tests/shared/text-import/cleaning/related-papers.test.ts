import { describe, expect, it } from 'vitest'
import { relatedPapersLines } from '#shared/text-import/cleaning/related-papers.ts'
import { sourceLines } from '#shared/text-import/source-lines.ts'

const found = (...lines: string[]) => [...relatedPapersLines(sourceLines(lines.join('\n')))]

describe('relatedPapersLines', () => {
  it('finds the list at the end, with its head', () => {
    expect(found('正文。', '【村支书述职报告】相关文章：', '1.村支书个人述职报告', '2.村支书述职述廉报告09-12')).toEqual([2, 3, 4])
    expect(found('正文。', '延伸阅读：', '村支书述职报告 01-12', '', '村支书工作总结 03-12', '尾注。')).toEqual([2, 3, 5])
  })
  it('leaves a list that the text goes on behind, and one without a head', () => {
    expect(found('推荐阅读', '1.党章全文', '2.准则全文', '甲。', '乙。', '丙。', '丁。')).toEqual([])
    expect(found('工作安排', '党支部工作总结 12-30', '述职报告 12-31')).toEqual([])
  })
})
