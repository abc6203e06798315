import { describe, expect, it } from 'vitest'
import { passageOf } from '#shared/text-import/passage.ts'
import { parallelHeadings } from '#shared/text-import/structure/parallel-headings.ts'

const TEXT = '坚持把学习贯彻党的创新理论作为首要任务，组织集中学习12次、交流研讨4次、专题党课6次，推动党员干部学深悟透、入脑入心、见行见效。'
const found = (...texts: string[]) => [...parallelHeadings(texts.map((text, i) => passageOf(text, i + 1)))].map(({ text }) => text)

describe('parallelHeadings', () => {
  it('finds phrases of like length between long paragraphs', () =>
    expect(found(TEXT, '共学共建，让组织“强”起来', TEXT, '共议共融，让思想“凝”起来', TEXT, TEXT, '共治共享，让作风“实”起来', TEXT)).toEqual([
      '共学共建，让组织“强”起来',
      '共议共融，让思想“凝”起来',
      '共治共享，让作风“实”起来',
    ]))
  it('finds none beside numbers, and none where there are two', () => {
    expect(found('一、履职情况', TEXT, '突出政治引领', TEXT, '突出强基固本', TEXT, '突出融合发展', TEXT)).toEqual([])
    expect(found(TEXT, '突出政治引领作用', TEXT, '突出强基固本工作', TEXT)).toEqual([])
  })
  it('takes no captions, no sentences and no lines of very unlike length for headings', () => {
    expect(found(TEXT, '党支部书记述职会现场', TEXT, '第二支部书记甲某述职', TEXT, '党委书记乙某作总结讲话', TEXT)).toEqual([])
    expect(found(TEXT, '一是突出政治引领', TEXT, '二是突出强基固本', TEXT, '三是突出融合发展', TEXT)).toEqual([])
    expect(found(TEXT, '突出政治引领作用', TEXT, '突出强基固本并且不断提升基层党组织的组织力', TEXT, '突出融合发展成效', TEXT)).toEqual([])
  })
})
