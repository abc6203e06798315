import { describe, expect, it } from 'vitest'
import { formatFraction, isEqual, fraction } from '#shared/numerals/fraction.ts'
import { parseNumeral } from '#shared/numerals/parse-numeral.ts'

describe('numerals', () => {
  it.each([
    ['0', '0'],
    ['1,234', '1234'],
    ['12.5万', '125000'],
    ['3.2亿', '320000000'],
    ['2百万', '2000000'],
    ['95.5%', '0.955'],
    ['一', '1'],
    ['十', '10'],
    ['十二', '12'],
    ['二十', '20'],
    ['一百零五', '105'],
    ['一百二', '120'],
    ['一百二十三', '123'],
    ['两千零五', '2005'],
    ['一千二', '1200'],
    ['三万二千', '32000'],
    ['三万五', '35000'],
    ['一亿二千万', '120000000'],
    ['五十万', '500000'],
    ['二〇二四', '2024'],
    ['三点五', '3.5'],
    ['百分之九十五', '0.95'],
    ['百分之三十二点五', '0.325'],
    ['四分之一', '0.25'],
  ])('%s is %s', (text, value) => {
    const parsed = parseNumeral(text)
    expect(parsed === null ? null : formatFraction(parsed, 4)).toBe(value)
  })

  it('are exact where decimals are not', () => {
    const third = parseNumeral('三分之一')
    expect(third !== null && isEqual(third, fraction(1n, 3n))).toBe(true)
  })

  it.each(['', '万', '二三十', '几十', '第三', '零分之一', '1.2.3', '一点', '三点五点二', '三会'])('%j is none', (text) => {
    expect(parseNumeral(text)).toBeNull()
  })
})
