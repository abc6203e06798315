import { type Fraction, add, divide, fraction, fractionOf, multiply } from '#shared/numerals/fraction.ts'

const DIGITS: Readonly<Record<string, bigint>> = {
  零: 0n,
  〇: 0n,
  '○': 0n,
  一: 1n,
  二: 2n,
  两: 2n,
  三: 3n,
  四: 4n,
  五: 5n,
  六: 6n,
  七: 7n,
  八: 8n,
  九: 9n,
}
const TENS: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n }
const MYRIADS: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n }
const ARABIC = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([十百千万亿]*)$/u
const PARTS = /^(.+)分之(.+)$/u

/**
 * The number that a numeral stands for: 1,234, 12.5万, 3.2亿, 95%, 一百二十三, 二〇二四, 三分之一, 百分之九十五. Null for what is no numeral.
 * White space is not expected.
 */
export function parseNumeral(text: string): Fraction | null {
  const arabic = ARABIC.exec(text)
  if (arabic) return multiply(fractionOf((arabic[1] ?? '').replaceAll(',', '') + (arabic[2] ?? '')), factor(arabic[3] ?? ''))
  if (/[%％]$/u.test(text)) return over(parseNumeral(text.slice(0, -1)), fraction(100n))
  const parts = PARTS.exec(text)
  if (parts) return over(parseNumeral(parts[2] ?? ''), parts[1] === '百' ? fraction(100n) : parseNumeral(parts[1] ?? ''))
  return parseChinese(text)
}

function over(part: Fraction | null, whole: Fraction | null): Fraction | null {
  return part === null || whole === null || whole.num === 0n ? null : divide(part, whole)
}

/** 百万 is a hundred times ten thousand. */
function factor(units: string): Fraction {
  let product = 1n
  for (const unit of units) product *= TENS[unit] ?? MYRIADS[unit] ?? 1n
  return fraction(product)
}

function parseChinese(text: string): Fraction | null {
  const [whole = '', digits, ...more] = text.split('点')
  const value = parseWhole(whole)
  if (value === null || more.length > 0) return null
  if (digits === undefined) return fraction(value)
  const tail = parseDigits(digits)
  return tail === null ? null : add(fraction(value), divide(fraction(tail), fraction(10n ** BigInt(digits.length))))
}

/** 二〇二四: digit by digit. */
function parseDigits(text: string): bigint | null {
  if (text === '') return null
  let value = 0n
  for (const character of text) {
    const digit = DIGITS[character]
    if (digit === undefined) return null
    value = value * 10n + digit
  }
  return value
}

function parseWhole(text: string): bigint | null {
  const plain = parseDigits(text)
  if (plain !== null) return plain
  if (text === '') return null
  let total = 0n
  let section = 0n
  let digit: bigint | null = null
  /** The unit before, for 一百二: the last digit counts in tens. */
  let unit = 1n
  for (const character of text) {
    const [own, ten, myriad] = [DIGITS[character], TENS[character], MYRIADS[character]]
    if (own !== undefined) {
      if (own === 0n) unit = 1n
      else if (digit !== null) return null
      digit = own === 0n ? digit : own
    } else if (ten !== undefined) {
      section += (digit ?? 1n) * ten
      digit = null
      unit = ten / 10n
    } else if (myriad !== undefined) {
      const upper = section + (digit ?? 0n)
      if (upper === 0n && total === 0n) return null
      total = upper === 0n ? total * myriad : total + upper * myriad
      section = 0n
      digit = null
      unit = myriad / 10n
    } else return null
  }
  return total + section + (digit ?? 0n) * unit
}
