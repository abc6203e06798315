import { describe, expect, it } from 'vitest'
import { finalObstacles } from '#shared/text-import/final-obstacles.ts'
import { remainingRows, whatToDoFirst } from '#renderer/dialogs/export-remaining.ts'
import { blank, p } from '#tests/support/build-report.ts'

const blocks = [
  p('p1', '走访××户，召开', blank('k1', 'number', '次数'), '次，达', blank('k2', 'percent', '百分比'), '。'),
  p('p2', '##paidbegin##', blank('k3', 'person', '姓名'), '在', blank('k4', 'place', '地点'), '，', blank('k5', 'date', '日期'), '。'),
]
const obstacles = finalObstacles({ blocks })

describe('what remains before a final copy', () => {
  it('is told by kind: blanks first, then masks, then residue, each with its first place', () => {
    expect(remainingRows(obstacles).map(({ name, count, first }) => `${name} ${count} ${first.text}`)).toEqual([
      '数字 2 〔次数〕',
      '人名 1 〔姓名〕',
      '单位和地点 1 〔地点〕',
      '日期 1 〔日期〕',
      '遮掩的文字 1 ××',
      '广告和杂质 1 ##paidbegin##',
    ])
  })

  it('is said in one phrase', () => {
    expect(whatToDoFirst(obstacles)).toBe('填好 5 处空项、改好 2 处文字')
    expect(whatToDoFirst(obstacles.filter(({ blank: found }) => found))).toBe('填好 5 处空项')
    expect(whatToDoFirst([])).toBe('')
  })
})
