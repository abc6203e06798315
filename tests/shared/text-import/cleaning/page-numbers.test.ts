import { describe, expect, it } from 'vitest'
import type { CleanLine } from '#shared/text-import/cleaning/hard-wraps.ts'
import { joinNumberedPages } from '#shared/text-import/cleaning/page-numbers.ts'
import type { ImportLog } from '#shared/text-import/edit.ts'
import { passageOf } from '#shared/text-import/passage.ts'

const lines = (texts: readonly string[]): CleanLine[] =>
  texts.map((text, i) => ({ passage: passageOf(text, i + 1), afterGap: false, indented: false }))
const PAGE = '坚持集中学习与个人自学相结合，'.repeat(10)
const read = (texts: readonly string[], log: ImportLog = { residue: [], warnings: [] }) =>
  joinNumberedPages(lines(texts), log).map(({ passage }) => passage.text)

describe('joinNumberedPages', () => {
  it('joins pages that break off in the middle of a sentence, and takes their numbers', () => {
    const log: ImportLog = { residue: [], warnings: [] }
    expect(read([`1、${PAGE}重温入党`, `2、誓词，${PAGE}好。`, '3、以上是全部情况。'], log)).toEqual([
      `${PAGE}重温入党誓词，${PAGE}好。`,
      '以上是全部情况。',
    ])
    expect(log.residue.map(({ kind, line }) => `${kind} ${line}`)).toEqual(['web-leftover 1', 'web-leftover 2', 'web-leftover 3', 'hard-wrap 2'])
  })
  it('leaves a numbered list of sentences', () => {
    const texts = [`1、${PAGE}好。`, `2、${PAGE}好。`, `3、${PAGE}好。`]
    expect(read(texts)).toEqual(texts)
  })
  it('leaves short lines and lines out of order', () => {
    for (const texts of [
      ['1、抓学习', '2、抓队伍'],
      [`${PAGE}重温`, `3、誓词，${PAGE}`],
    ])
      expect(read(texts)).toEqual(texts)
  })
})
