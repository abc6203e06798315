import type { BlockId } from '#shared/base/branded-ids.ts'
import { attachmentRoles } from '#shared/document/attachment-pages.ts'
import type { Block, BlockType, HeadingLevel } from '#shared/document/blocks.ts'
import { blockText } from '#shared/document/visit.ts'

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

/** A block as far as its number goes; `level` of a heading. */
export interface NumberedBlock {
  readonly type: BlockType
  readonly level?: HeadingLevel
}

/** The place of every heading among its siblings, from 1, by index in the blocks. An attachment is a paper of its own: its headings begin anew. */
export function headingValues<T extends NumberedBlock>(blocks: readonly T[], textOf: (block: T) => string): ReadonlyMap<number, number> {
  const values = new Map<number, number>()
  const roles = attachmentRoles(blocks, textOf)
  let count = createHeadingCounter()
  blocks.forEach(({ type, level }, index) => {
    if (roles.get(index) === 'mark') count = createHeadingCounter()
    if (type === 'heading' && level !== undefined) values.set(index, count(level))
  })
  return values
}

/** The shown number of every heading, by block. */
export function numberHeadings(blocks: readonly Block[]): ReadonlyMap<BlockId, string> {
  const values = headingValues(blocks, blockText)
  const numbers = new Map<BlockId, string>()
  blocks.forEach((block, index) => {
    if (block.type === 'heading') numbers.set(block.id, headingNumber(block.level, values.get(index) ?? 1))
  })
  return numbers
}
