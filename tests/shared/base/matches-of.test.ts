import { describe, expect, it } from 'vitest'
import { matchesOf } from '#shared/base/matches-of.ts'

const indices = (text: string, pattern: RegExp) => matchesOf(text, pattern).map(({ index }) => index)

describe('the matches of a pattern', () => {
  it('are those of the whole text, whatever was asked before', () => {
    const pattern = /党/gu
    expect(indices('党建和党务', pattern)).toEqual([0, 3])
    pattern.lastIndex = 3
    expect(indices('党建', pattern)).toEqual([0])
    expect(indices('', pattern)).toEqual([])
  })

  it('may be places between characters, of which none is asked twice', () => {
    expect(indices('一二三', /(?=[二三])/gu)).toEqual([1, 2])
    expect(indices('𠮷党', /(?:)/gu)).toEqual([0, 2, 3])
  })
})
