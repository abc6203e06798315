import type { Passage } from '#shared/text-import/passage.ts'
import { type HeadingNumber, parseHeadingNumber } from './heading-number.ts'

const PART = /^第([一二三四五六七八九十])(?:部分|[章篇])[\s\u3000：:、，.．]{0,8}/u
const LONGEST = 40

/**
 * The number of a part above the sections: 第一部分　履职情况. A sentence that speaks of a part (第一部分是学习情况。) has none.
 * GB/T 9704 knows no such level: it is the first one, and whatever is numbered below it moves one down.
 */
export function partNumber(text: string): HeadingNumber | null {
  const match = PART.exec(text)
  if (!match || text.length > LONGEST || /[。；]|^.{2,5}[是为]/u.test(text)) return null
  const rest = match[0].length
  return { level: 1, value: '一二三四五六七八九十'.indexOf(match[1] ?? '') + 1, source: match[0].trim().replace(/[：:、，.．]$/u, ''), rest }
}

/** One part alone is a phrase; two in order are a division of the report, where no section (一、) stands before the first. */
export function isInParts(passages: readonly Passage[]): boolean {
  const first = passages.find(({ text }) => partNumber(text) !== null || parseHeadingNumber(text)?.level === 1)
  if (first === undefined || partNumber(first.text) === null) return false
  const values = new Set(passages.map((passage) => partNumber(passage.text)?.value))
  return values.has(1) && values.has(2)
}
