import { describe, expect, it } from 'vitest'
import { formatFraction } from '#shared/numerals/fraction.ts'
import { quantitiesIn } from '#shared/numerals/quantities.ts'

const read = (text: string) => quantitiesIn(text).map(({ value, unit, isExact }) => `${isExact ? '' : '约'}${formatFraction(value, 4)}${unit}`)

describe('the quantities of a text', () => {
  it.each([
    ['共有党员1,052名，党支部12个', ['1052人', '12个']],
    ['收入12.5万元，增长8.2%', ['125000元', '0.082%']],
    ['培训三百二十人次', ['320人次']],
    ['走访50余户、约30人、近20次、100人以上', ['约50户', '约30人', '约20次', '约100人']],
    ['达到36个，不少于4次', ['36个', '约4次']],
    ['提高5个百分点', ['5个百分点']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each(['2024年5月8日', '第3次会议', '做到“两个维护”', '召开一次会议', '12个人名下', '党的二十大', '5名单'])('%s holds none', (text) => {
    expect(read(text).filter((quantity) => !quantity.endsWith('个'))).toEqual([])
  })

  it('know how finely they are written', () => {
    const places = quantitiesIn('12.5万亩、3.25%、40名').map(({ place }) => formatFraction(place, 6))
    expect(places).toEqual(['1000', '0.0001', '1'])
  })
})
