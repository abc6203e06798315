import { describe, expect, it } from 'vitest'
import { add, compare, distance, divide, formatFraction, fraction, fractionOf, isEqual, multiply, subtract, sum } from '#shared/numerals/fraction.ts'

describe('fractions', () => {
  it('add decimals exactly', () => {
    expect(isEqual(add(fractionOf('0.1'), fractionOf('0.2')), fractionOf('0.3'))).toBe(true)
    expect(formatFraction(sum([fractionOf('1.10'), fractionOf('2.2'), fraction(3n)]))).toBe('6.3')
  })

  it('subtract, multiply and divide', () => {
    expect(formatFraction(subtract(fraction(1n), fraction(5n, 2n)))).toBe('-1.5')
    expect(formatFraction(multiply(fraction(2n, 3n), fraction(3n)))).toBe('2')
    expect(formatFraction(divide(fraction(1n), fraction(-4n)))).toBe('-0.25')
    expect(formatFraction(divide(fraction(1n, 2n), fraction(1n, 3n)))).toBe('1.5')
    expect(formatFraction(distance(fraction(1n), fraction(3n)))).toBe('2')
  })

  it('compare whatever they are written in', () => {
    expect(compare(fraction(1n, 3n), fraction(2n, 6n))).toBe(0)
    expect(compare(fraction(1n, 3n), fractionOf('0.34'))).toBe(-1)
    expect(compare(fraction(5n), fraction(4n))).toBe(1)
  })

  it('are shown rounded half up, without empty decimals', () => {
    expect(formatFraction(fraction(2n, 3n))).toBe('0.67')
    expect(formatFraction(fraction(1n, 8n), 2)).toBe('0.13')
    expect(formatFraction(fraction(100n), 1)).toBe('100')
    expect(formatFraction(fraction(997n, 10n), 0)).toBe('100')
    expect(formatFraction(fraction(-1n, 1000n))).toBe('0')
  })
})
