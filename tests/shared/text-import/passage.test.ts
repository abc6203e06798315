import { describe, expect, it } from 'vitest'
import {
  BLANK_MARK,
  type Hole,
  cutPassage,
  joinPassages,
  lineAt,
  passageOf,
  splitPassage,
  trimPassage,
  writeOut,
} from '#shared/text-import/passage.ts'

const hole = (source: string): Hole => ({ kind: 'number', hint: '次数', source, line: 1, excerpt: source })
const two = { text: `甲${BLANK_MARK}乙${BLANK_MARK}丙`, holes: [hole('*'), hole('**')], starts: [{ offset: 0, line: 3, at: 0 }] }

describe('passages', () => {
  it('keep each blank with its mark when cut', () => {
    expect(cutPassage(two, [2]).map(({ text, holes }) => [text, holes.map((h) => h.source)])).toEqual([
      [`甲${BLANK_MARK}`, ['*']],
      [`乙${BLANK_MARK}丙`, ['**']],
    ])
  })
  it('know the source line of each character when joined and cut again', () => {
    const joined = joinPassages([passageOf('甲乙', 1), passageOf('丙丁', 2, 3), passageOf('戊', 5, 9)])
    expect([0, 1, 2, 3, 4].map((offset) => lineAt(joined, offset))).toEqual([1, 1, 2, 2, 5])
    expect(cutPassage(joined, [3]).map(({ starts }) => starts)).toEqual([
      [
        { offset: 0, line: 1, at: 0 },
        { offset: 2, line: 2, at: 3 },
      ],
      [
        { offset: 0, line: 2, at: 4 },
        { offset: 1, line: 5, at: 9 },
      ],
    ])
  })
  it('lose white space at their ends without losing their place in the source', () => {
    expect(trimPassage(passageOf('　党建 ', 1, 7))).toEqual(passageOf('党建', 1, 8))
    expect(trimPassage(passageOf(' 　', 1)).text).toBe('')
  })
  it('drop white space at a split', () => expect(splitPassage(passageOf('署名　 日期', 1), 3).map(({ text }) => text)).toEqual(['署名', '日期']))
  it('are written out as the source or as labels', () => {
    expect(writeOut(two.text, two.holes)).toBe('甲*乙**丙')
    expect(writeOut(two.text, two.holes, 'label')).toBe('甲〔次数〕乙〔次数〕丙')
  })
})
