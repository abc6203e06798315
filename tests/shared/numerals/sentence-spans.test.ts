import { describe, expect, it } from 'vitest'
import { clauseGroups, sentenceSpans, takeBrackets } from '#shared/numerals/sentence-spans.ts'

const TEXT = '抓学习。走访20户；解决3件（难事2件）。共5次'

describe('stretches of a text that hold quantities', () => {
  it('are its sentences, with offsets of their own', () => {
    const spans = sentenceSpans(TEXT)
    expect(spans.map(({ start, text }) => [start, text])).toEqual([
      [4, '走访20户；解决3件（难事2件）。'],
      [21, '共5次'],
    ])
    expect(spans[1]?.quantities.map(({ start, end }) => [start, end])).toEqual([[1, 3]])
  })

  it('are parted at semicolons where that is asked for', () => {
    expect(clauseGroups(TEXT).map(({ text }) => text)).toEqual(['走访20户；', '解决3件（难事2件）。', '共5次'])
  })

  it('are read without what stands in brackets', () => {
    const [sentence] = sentenceSpans(TEXT)
    if (!sentence) throw new Error('no sentence')
    const { outside, brackets } = takeBrackets(sentence)
    expect(brackets.map(({ start, end }) => sentence.text.slice(start, end))).toEqual(['难事2件'])
    expect(outside.text).toHaveLength(sentence.text.length)
    expect(outside.quantities.map(({ start, end }) => outside.text.slice(start, end))).toEqual(['20户', '3件'])
  })
})
