import { describe, expect, it } from 'vitest'
import { foldText, mergeRanges, queryWords } from '#shared/phrases/match-text.ts'

describe('foldText', () => {
  it('folds case, full width and quotation marks', () => {
    expect(foldText('ＡＢｃ１２“两新”　D')).toBe('abc12"两新" d')
  })

  it('never changes the length, so that offsets hold', () => {
    for (const text of ['İstanbul', '😀党建', '\ud800', 'ß“”（）']) expect(foldText(text), text).toHaveLength(text.length)
  })
})

describe('queryWords', () => {
  it('splits at any white space, folds, and keeps each word once', () => {
    expect(queryWords(' 党课　次数\t党课\nＡ ')).toEqual(['党课', '次数', 'a'])
    expect(queryWords(' 　\n')).toEqual([])
  })
})

describe('mergeRanges', () => {
  it('sorts, and joins ranges that overlap or touch', () => {
    expect(
      mergeRanges([
        [8, 9],
        [2, 4],
        [0, 3],
        [4, 5],
        [1, 2],
      ]),
    ).toEqual([
      [0, 5],
      [8, 9],
    ])
  })
})
