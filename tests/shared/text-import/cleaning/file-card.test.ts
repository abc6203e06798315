import { describe, expect, it } from 'vitest'
import { fileCardLines } from '#shared/text-import/cleaning/file-card.ts'
import { sourceLines } from '#shared/text-import/source-lines.ts'

const found = (...lines: string[]) => [...fileCardLines(sourceLines(lines.join('\n')))]

describe('fileCardLines', () => {
  it('finds date, size and pages beside each other', () => {
    expect(found('某区党建工作调研报告', '2024-11-08', '52.3KB', '6 页', '正文。')).toEqual([2, 3, 4])
    expect(found('1.2MB', '', '318次下载', '某局工作总结')).toEqual([1, 3])
  })
  it('finds the counts beside them, with or without a word', () => {
    expect(found('- 6', '- 0', '- 约1.63千字', '- 约 2页', '- 2026-01-05 发布于某省', '- 举报', 'PAGE2', '某校细则')).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(found('某局调研报告', 'VIP专免', '2024-03-23', '999+', '12 页', '海报', '正文。')).toEqual([2, 3, 4, 5, 6])
    expect(found('ID:47224501', '大小:15.87 KB', '页数:7页', '时间:2019-08-28', '某镇讲话')).toEqual([1, 2, 3, 4])
    expect(found('- 6', '- 8', '某校细则')).toEqual([])
  })
  it('leaves a date or a number of pages by itself', () => {
    expect(found('某支部工作总结', '2024-11-08', '正文。')).toEqual([])
    expect(found('某支部工作总结', '2024-11-08', '6页', '正文。')).toEqual([])
    expect(found('正文。', '5M', '正文。')).toEqual([])
  })
})
