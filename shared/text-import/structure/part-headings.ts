import type { Passage } from '#shared/text-import/passage.ts'
import { type HeadingNumber, parseHeadingNumber } from './heading-number.ts'

const PART = /^第([一二三四五六七八九十])(?:部分|[章篇])[\s\u3000：:、，.．]{0,8}/u
/** 01 抓思想引领, as pages of the web number their parts; not 05后, 02年, 01.5. */
const DIGITAL_PART = /^0([1-9])[\s\u3000、.．]{0,8}(?=$|[\p{Script=Han}“《])(?![后年月日号时点栋幢楼室])/u
const LONGEST = 40

/**
 * The number of a part above the sections: 第一部分　履职情况, 01 履职情况. A sentence that speaks of a part (第一部分是学习情况。) has none.
 * GB/T 9704 knows no such level: it is the first one, and whatever is numbered below it moves one down.
 */
export function partNumber(text: string): HeadingNumber | null {
  const match = PART.exec(text) ?? DIGITAL_PART.exec(text)
  if (!match || text.length > LONGEST || /[。；]|^.{2,5}[是为]/u.test(text)) return null
  const [source, number = ''] = match
  const value = '一二三四五六七八九十'.indexOf(number) + 1 || Number(number)
  return { level: 1, value, source: source.trim().replace(/[：:、，.．]$/u, ''), rest: source.length }
}

/**
 * One part alone is a phrase; two in order are a division of the report, where no section (一、) stands before the first. Lines that begin
 * with 01, 02 and have no text under them are a list.
 */
export function isInParts(passages: readonly Passage[]): boolean {
  const first = passages.find(({ text }) => partNumber(text) !== null || parseHeadingNumber(text)?.level === 1)
  if (first === undefined || partNumber(first.text) === null) return false
  return areCounted(passages) && !areListed(passages)
}

/** Whether 01, 02 count what stands below the sections (一、) of a report that has no （一）. */
export function hasPartsBelowSections(passages: readonly Passage[]): boolean {
  const digital = passages.filter(({ text }) => DIGITAL_PART.test(text))
  const levels = new Set(passages.map(({ text }) => parseHeadingNumber(text)?.level))
  return areCounted(digital) && !areListed(passages) && levels.has(1) && !levels.has(2)
}

function areCounted(passages: readonly Passage[]): boolean {
  const values = new Set(passages.map(({ text }) => partNumber(text)?.value))
  return values.has(1) && values.has(2)
}

function areListed(passages: readonly Passage[]): boolean {
  return passages.some(({ text }, i) => DIGITAL_PART.test(text) && DIGITAL_PART.test(passages[i + 1]?.text ?? ''))
}
