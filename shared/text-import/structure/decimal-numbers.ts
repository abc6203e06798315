import type { HeadingLevel } from '#shared/document/blocks.ts'
import type { Passage } from '#shared/text-import/passage.ts'
import { type HeadingNumber, parseHeadingNumber } from './heading-number.ts'

/** 1.1 党建责任, 2.3.1 整改情况: what follows is no unit (2.1亿元) and no further figure. */
const DECIMAL =
  /^(\d{1,2})[.．](\d{1,2})(?:[.．](\d{1,2}))?[.．、]?[\s\u3000]{0,4}(?=[\p{Script=Han}“《](?:[^。；：]{1,30}。|[^。；]{1,40}$))(?![万亿千百个倍元米公平年月日次人名户家%％])/u
/** 1 履职情况, 1. 履职情况: the line above 1.1, and nothing but a heading. */
const TOP = /^(\d{1,2})[.．、]?[\s\u3000]{0,4}(?=[\p{Script=Han}“《][^。；：;:]{1,30}$)(?![万亿千百个倍元米公平年月日次人名户家%％])/u
/**
 * How to read numbers in a report that numbers below its sections with 1.1, 1.2 (as software does): where the lines count on in order,
 * one level below what they count, where nothing else numbers the sections (1, 1.1, 1.1.1) the first three levels. Null in all other reports.
 */
export function decimalNumbers(passages: readonly Passage[]): ((text: string) => HeadingNumber | null) | null {
  const found = passages.map(({ text }) => DECIMAL.exec(text)).filter((match) => match !== null)
  if (found.length < 2 || !countOn(found)) return null
  const levels = new Set(passages.map(({ text }) => parseHeadingNumber(text)?.level))
  const isWhole = numbersWhole(passages)
  const below: HeadingLevel = isWhole ? 2 : levels.has(3) ? 4 : levels.has(2) ? 3 : 2
  return (text) => {
    const match = DECIMAL.exec(text)
    const top = isWhole && match === null ? TOP.exec(text) : null
    if (top !== null) return { level: 1, value: Number(top[1]), source: top[0].trim(), rest: top[0].length }
    if (match === null) return parseHeadingNumber(text)
    const [source, , second = '', third] = match
    const level = third === undefined ? below : below === 2 ? 3 : 4
    return { level, value: Number(third ?? second), source: source.trim(), rest: source.length }
  }
}

/** Whether the sections themselves are 1, 2, 3, each with 1.1 … or text of its own under it, and no 一、 or （一） stands anywhere. */
export function numbersWhole(passages: readonly Passage[]): boolean {
  let top = 0
  for (const [i, { text }] of passages.entries()) {
    const decimal = DECIMAL.exec(text)
    if (decimal !== null) {
      if (Number(decimal[1]) !== top) return false
      continue
    }
    const section = TOP.exec(text)
    if (section === null) {
      if ((parseHeadingNumber(text)?.level ?? 4) <= 2) return false
    } else if (Number(section[1]) === top + 1 && passages[i + 1] !== undefined && TOP.exec(passages[i + 1]?.text ?? '') === null) top++
    else return false
  }
  return top >= 2
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
