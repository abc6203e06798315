import { describe, expect, it } from 'vitest'
import type { CleanLine } from '#shared/text-import/cleaning/hard-wraps.ts'
import { joinAcrossPageNumbers, joinNumberedPages } from '#shared/text-import/cleaning/page-numbers.ts'
import type { ImportLog } from '#shared/text-import/edit.ts'
import { passageOf } from '#shared/text-import/passage.ts'

const lines = (texts: readonly string[]): CleanLine[] =>
  texts.map((text, i) => ({ passage: passageOf(text, i + 1), afterGap: false, indented: false }))
const PAGE = '坚持集中学习与个人自学相结合，'.repeat(10)
const read = (texts: readonly string[], log: ImportLog = { residue: [], warnings: [] }) =>
  joinNumberedPages(lines(texts), log).map(({ passage }) => passage.text)

describe('joinAcrossPageNumbers', () => {
  const across = (texts: readonly string[], log: ImportLog = { residue: [], warnings: [] }) =>
    joinAcrossPageNumbers(lines(texts), log).map(({ passage }) => passage.text)
  it('takes a number that stands alone within a sentence, and joins it', () => {
    const log: ImportLog = { residue: [], warnings: [] }
    expect(across(['团结凝聚职工群众、维护各方合法权益、', '1', '促进组织健康发展。', '二、成效'], log)).toEqual([
      '团结凝聚职工群众、维护各方合法权益、促进组织健康发展。',
      '二、成效',
    ])
    expect(log.residue.map(({ kind, line }) => `${kind} ${line}`)).toEqual(['web-leftover 2', 'hard-wrap 3'])
  })
  it.each([
    [['团结凝聚职工群众、维护各方合法权益。', '1', '促进组织健康发展。']],
    [['人数', '7', '比例']],
    [['团结凝聚职工群众、维护各方合法权益、', '2', '二、主要成效']],
  ])('leaves %j', (texts) => expect(across(texts)).toEqual(texts))
})

describe('joinNumberedPages', () => {
  it('joins pages that break off in the middle of a sentence, and takes their numbers', () => {
    const log: ImportLog = { residue: [], warnings: [] }
    expect(read([`1、${PAGE}重温入党`, `2、誓词，${PAGE}好。`, '3、以上是全部情况。'], log)).toEqual([
      `${PAGE}重温入党誓词，${PAGE}好。`,
      '以上是全部情况。',
    ])
    expect(log.residue.map(({ kind, line }) => `${kind} ${line}`)).toEqual(['web-leftover 1', 'web-leftover 2', 'web-leftover 3', 'hard-wrap 2'])
  })
  it('joins them below the title of the page, which has no number', () => {
    expect(read(['某支部活动方案', `1、${PAGE}经本人申请`, `2、，${PAGE}好。`])).toEqual(['某支部活动方案', `${PAGE}经本人申请，${PAGE}好。`])
    const list = ['今年做了两件事。', `1、${PAGE}经本人申请`, `2、${PAGE}好。`]
    expect(read(list)).toEqual(list)
  })
  it('leaves a numbered list of sentences', () => {
    const texts = [`1、${PAGE}好。`, `2、${PAGE}好。`, `3、${PAGE}好。`]
    expect(read(texts)).toEqual(texts)
  })
  it('joins pages that end with sentences, where a site of previews has said so above them', () => {
    const log: ImportLog = { residue: [{ kind: 'site-advert', text: '《某报告.docx》由会员分享，可在线阅读', line: 1 }], warnings: [] }
    expect(read([`1、${PAGE}好。`, `2、${PAGE}好。`], log)).toEqual([`${PAGE}好。`, `${PAGE}好。`])
  })
  it('leaves short lines and lines out of order', () => {
    for (const texts of [
      ['1、抓学习', '2、抓队伍'],
      [`${PAGE}重温`, `3、誓词，${PAGE}`],
    ])
      expect(read(texts)).toEqual(texts)
  })
})
