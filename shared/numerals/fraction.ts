/** An exact number. `den` is above zero; equal numbers need not be written alike. */
export interface Fraction {
  readonly num: bigint
  readonly den: bigint
}

/** `num` over `den`, the sign in `num`; not reduced. `den` must not be 0. */
export function fraction(num: bigint | number, den: bigint | number = 1n): Fraction {
  const [n, d] = [BigInt(num), BigInt(den)]
  return d < 0n ? { num: -n, den: -d } : { num: n, den: d }
}

const ZERO: Fraction = fraction(0n)

/** A decimal as it is written: 12.50, without separators. */
export function fractionOf(decimal: string): Fraction {
  const [whole = '0', digits = ''] = decimal.split('.')
  return fraction(BigInt(whole + digits), 10n ** BigInt(digits.length))
}

/** Exact. */
export function add(a: Fraction, b: Fraction): Fraction {
  return a.den === b.den ? { num: a.num + b.num, den: a.den } : { num: a.num * b.den + b.num * a.den, den: a.den * b.den }
}

/** `a` less `b`, exact. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { num: -b.num, den: b.den })
}

/** Exact. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.num, den: a.den * b.den }
}

/** a ÷ b; b must not be zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den, a.den * b.num)
}

/** Exact; 0 of none. */
export function sum(numbers: readonly Fraction[]): Fraction {
  return numbers.reduce(add, ZERO)
}

/** Below zero, zero or above it, as a is below, equal to or above b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** By value, reduced or not. */
export function isEqual(a: Fraction, b: Fraction): boolean {
  return compare(a, b) === 0
}

/** How far two numbers lie apart, never below 0. */
export function distance(a: Fraction, b: Fraction): Fraction {
  const difference = subtract(a, b)
  return difference.num < 0n ? { num: -difference.num, den: difference.den } : difference
}

/** As a decimal, half rounded up, with at most so many digits behind the point and no zeros at its end. */
export function formatFraction({ num, den }: Fraction, digits = 2): string {
  const scale = 10n ** BigInt(digits)
  const size = num < 0n ? -num : num
  const scaled = (size * scale * 2n + den) / (den * 2n)
  const tail = String(scaled % scale)
    .padStart(digits, '0')
    .replace(/0+$/, '')
  return `${num < 0n && scaled > 0n ? '-' : ''}${scaled / scale}${tail === '' || digits === 0 ? '' : `.${tail}`}`
}
