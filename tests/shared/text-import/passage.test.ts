import { describe, expect, it } from 'vitest'
import { BLANK_MARK, type Hole, cutPassage, joinPassages, lineAt, passageOf, splitPassage, writeOut } from '#shared/text-import/passage.ts'

const hole = (source: string): Hole => ({ kind: 'number', hint: '次数', source, line: 1, excerpt: source })
const two = { text: `甲${BLANK_MARK}乙${BLANK_MARK}丙`, holes: [hole('*'), hole('**')], starts: [{ offset: 0, line: 3 }] }

describe('passages', () => {
  it('keep each blank with its mark when cut', () => {
    expect(cutPassage(two, [2]).map(({ text, holes }) => [text, holes.map((h) => h.source)])).toEqual([
      [`甲${BLANK_MARK}`, ['*']],
      [`乙${BLANK_MARK}丙`, ['**']],
    ])
  })
  it('know the source line of each character when joined and cut again', () => {
    const joined = joinPassages([passageOf('甲乙', 1), passageOf('丙丁', 2), passageOf('戊', 5)])
    expect([0, 1, 2, 3, 4].map((offset) => lineAt(joined, offset))).toEqual([1, 1, 2, 2, 5])
    expect(cutPassage(joined, [3]).map(({ starts }) => starts)).toEqual([
      [
        { offset: 0, line: 1 },
        { offset: 2, line: 2 },
      ],
      [
        { offset: 0, line: 2 },
        { offset: 1, line: 5 },
      ],
    ])
  })
  it('drop white space at a split', () => expect(splitPassage(passageOf('署名　 日期', 1), 3).map(({ text }) => text)).toEqual(['署名', '日期']))
  it('are written out as the source or as labels', () => {
    expect(writeOut(two.text, two.holes)).toBe('甲*乙**丙')
    expect(writeOut(two.text, two.holes, 'label')).toBe('甲〔次数〕乙〔次数〕丙')
  })
})
