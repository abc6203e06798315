import { describe, expect, it } from 'vitest'
import { areDisjoint, areOpposites, countsIn, total } from '#shared/numerals/count-list.ts'
import { formatFraction } from '#shared/numerals/fraction.ts'
import { quantitiesIn } from '#shared/numerals/quantities.ts'

const read = (text: string) => countsIn({ text, quantities: quantitiesIn(text) })

describe('a list of counts', () => {
  it('goes on over shares and ends at another unit', () => {
    const counts = read('男党员30名，占60%，女党员20名、村3个、党员5名')
    expect(counts.map(({ label }) => label)).toEqual(['男党员', '女党员'])
    expect(formatFraction(total(counts))).toBe('50')
  })

  it('has its labels before the number, behind it, or both', () => {
    expect(read('已完成整改10个，1个正在推进').map(({ label }) => label)).toEqual(['已完成整改', '正在推进'])
  })

  it('tells kinds that exclude each other from marks that may hold at once', () => {
    expect(areOpposites(read('男党员30名、女党员20名'))).toBe(true)
    expect(areDisjoint(read('党委2个、党支部8个'))).toBe(true)
    expect(areDisjoint(read('女党员20名、35岁以下12名'))).toBe(false)
  })
})
