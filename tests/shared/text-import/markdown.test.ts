import { describe, expect, it } from 'vitest'
import { markdownToPlain } from '#shared/text-import/markdown.ts'

describe('markdownToPlain', () => {
  it('takes the marks off and keeps every line where it was', () => {
    const source = [
      '# 2024年述职报告',
      '',
      '**导语**部分',
      '- 第一条',
      '* 第二条',
      '> 引用',
      '```',
      '---',
      '[学习](http://example.com)记录',
      '转义\\*号',
    ].join('\n')
    expect(markdownToPlain(source).split('\n')).toEqual(['2024年述职报告', '', '导语部分', '第一条', '第二条', '引用', '', '', '学习记录', '转义*号'])
  })
  it('numbers headings by depth where they have no number', () => {
    expect(markdownToPlain('# 述职报告\n## 履职情况\n### 抓学习\n### 抓组织\n## 存在问题\n### 不足').split('\n')).toEqual([
      '述职报告',
      '一、履职情况',
      '（一）抓学习',
      '（二）抓组织',
      '二、存在问题',
      '（一）不足',
    ])
  })
  it('keeps the numbers that headings have', () => expect(markdownToPlain('## 一、履职情况\n## 存在问题')).toBe('一、履职情况\n二、存在问题'))
  it('treats several top headings as sections', () => expect(markdownToPlain('# 履职情况\n# 存在问题')).toBe('一、履职情况\n二、存在问题'))
  it('leaves masks alone', () => expect(markdownToPlain('发展党员**名，培训**人次，占比**%')).toBe('发展党员**名，培训**人次，占比**%'))
})
