import { describe, expect, it } from 'vitest'
import { areDisjoint, areOpposites, arePlaces, areSums, countsIn, total } from '#shared/numerals/count-list.ts'
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
    expect(areDisjoint(read('党支部8个'))).toBe(false)
  })

  it('takes two words for opposites only where there is nothing beside them', () => {
    expect(areOpposites(read('女党员20名、男党员30名'))).toBe(true)
    expect(areOpposites(read('男党员30名、女党员20名、其他党员1名'))).toBe(false)
    expect(areOpposites(read('男党员30名、预备党员2名'))).toBe(false)
    // Each of the words may hold together with others, but not these two with each other.
    expect(areDisjoint(read('正式党员30名、预备党员2名'))).toBe(true)
  })

  it('takes grades for kinds where they reach down the scale: good names alone may be given twice', () => {
    expect(areDisjoint(read('先进支部3个、一般支部8个、后进支部1个'))).toBe(true)
    expect(areDisjoint(read('先进支部3个、优秀支部8个、良好支部1个'))).toBe(false)
    expect(areDisjoint(read('先进支部3个、后进支部1个'))).toBe(false)
  })

  it('knows lists of places and of sums, every entry being one', () => {
    expect(arePlaces(read('东村3个、西村有4个'))).toBe(true)
    expect(arePlaces(read('东村3个、培训4个'))).toBe(false)
    expect(arePlaces(read('东村3个'))).toBe(false)
    expect(areSums(read('活动经费15万元、培训经费10万元'))).toBe(true)
    expect(areSums(read('活动经费15万元、集体收入10万元'))).toBe(false)
    expect(areSums(read('活动3次、培训2次'))).toBe(false)
  })
})
