import { describe, expect, it } from 'vitest'
import { fileCardLines } from '#shared/text-import/cleaning/file-card.ts'
import { sourceLines } from '#shared/text-import/source-lines.ts'

const found = (...lines: string[]) => [...fileCardLines(sourceLines(lines.join('\n')))]

describe('fileCardLines', () => {
  it('finds date, size and pages beside each other', () => {
    expect(found('某区党建工作调研报告', '2024-11-08', '52.3KB', '6 页', '正文。')).toEqual([2, 3, 4])
    expect(found('1.2MB', '', '318次下载', '某局工作总结')).toEqual([1, 3])
  })
  it('leaves a date or a number of pages by itself', () => {
    expect(found('某支部工作总结', '2024-11-08', '正文。')).toEqual([])
    expect(found('某支部工作总结', '2024-11-08', '6页', '正文。')).toEqual([])
    expect(found('正文。', '5M', '正文。')).toEqual([])
  })
})
