import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Block, HeadingLevel } from '#shared/document/blocks.ts'

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A counting number in Chinese numerals (小写), 1 to 99: 10 → 十, 12 → 十二, 20 → 二十. Beyond 99 the digits are Arabic. */
export function chineseNumber(n: number): string {
  if (n < 1 || n > 99) return String(n)
  const tens = Math.floor(n / 10)
  const ones = n % 10
  if (tens === 0) return DIGITS[ones] ?? ''
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`
}

/** The number shown before a heading (层次序数): 一、 （一） 1. （1）. GB/T 9704—2012, 7.3.3. */
export function headingNumber(level: HeadingLevel, n: number): string {
  switch (level) {
    case 1:
      return `${chineseNumber(n)}、`
    case 2:
      return `（${chineseNumber(n)}）`
    case 3:
      return `${n}.`
    case 4:
      return `（${n}）`
  }
}

/** Counts headings as they pass by. A heading restarts every level below it. */
export function createHeadingCounter(): (level: HeadingLevel) => number {
  const counts = [0, 0, 0, 0]
  return (level) => {
    counts.fill(0, level)
    const n = (counts[level - 1] ?? 0) + 1
    counts[level - 1] = n
    return n
  }
}

/** The shown number of every heading, by block. */
export function numberHeadings(blocks: readonly Block[]): ReadonlyMap<BlockId, string> {
  const count = createHeadingCounter()
  const numbers = new Map<BlockId, string>()
  for (const block of blocks) if (block.type === 'heading') numbers.set(block.id, headingNumber(block.level, count(block.level)))
  return numbers
}
