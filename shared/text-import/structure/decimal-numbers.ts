import type { HeadingLevel } from '#shared/document/blocks.ts'
import type { Passage } from '#shared/text-import/passage.ts'
import { type HeadingNumber, parseHeadingNumber } from './heading-number.ts'

/** 1.1 党建责任, 2.3.1 整改情况: what follows is no unit (2.1亿元) and no further figure. */
const DECIMAL =
  /^(\d{1,2})[.．](\d{1,2})(?:[.．](\d{1,2}))?[.．、]?[\s\u3000]{0,4}(?=[\p{Script=Han}“《](?:[^。；：]{1,30}。|[^。；]{1,40}$))(?![万亿千百个倍元米公平年月日次人名户家%％])/u
/**
 * How to read numbers in a report that numbers below its sections with 1.1, 1.2 (as software does): where the lines count on in order,
 * one level below what they count. Null in all other reports.
 */
export function decimalNumbers(passages: readonly Passage[]): ((text: string) => HeadingNumber | null) | null {
  const found = passages.map(({ text }) => DECIMAL.exec(text)).filter((match) => match !== null)
  if (found.length < 2 || !countOn(found)) return null
  const levels = new Set(passages.map(({ text }) => parseHeadingNumber(text)?.level))
  const below: HeadingLevel = levels.has(3) ? 4 : levels.has(2) ? 3 : 2
  return (text) => {
    const match = DECIMAL.exec(text)
    if (match === null) return parseHeadingNumber(text)
    const [source, , second = '', third] = match
    const level = third === undefined ? below : below === 2 ? 3 : 4
    return { level, value: Number(third ?? second), source: source.trim(), rest: source.length }
  }
}

/** 1.1, 1.2, 2.1, …: each the next of the one before, or the first under the next. */
function countOn(found: readonly RegExpExecArray[]): boolean {
  return found.every((match, i) => {
    const [first, second, third] = [match[1], match[2], match[3]].map((digits) => (digits === undefined ? 0 : Number(digits)))
    const last = found[i - 1]
    if (last === undefined) return second === 1
    const [before, beside] = [Number(last[1]), Number(last[2])]
    if (third !== 0) return first === before && second === beside
    return (first === before && second === beside + 1) || ((first ?? 0) > before && second === 1)
  })
}
