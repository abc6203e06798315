import type { HeadingLevel } from '#shared/document/blocks.ts'
import type { Passage } from '#shared/text-import/passage.ts'
import { decimalNumbers, numbersWhole } from './decimal-numbers.ts'
import { type HeadingNumber, parseHeadingNumber } from './heading-number.ts'
import { parallelHeadings } from './parallel-headings.ts'
import { hasPartsBelowSections, isInParts, partNumber } from './part-headings.ts'
import { hasBareSections, isBareSection } from './role-headings.ts'

/** The number that a line opens with, by the habits of one report; null where it is no heading. */
export type ReadNumber = (text: string) => HeadingNumber | null

/** How this report tells its headings: by parts, by 1.1, by parallel phrases, by the names that all reports use, or by 一、（一）1.（1） alone. */
export function numberReader(passages: readonly Passage[]): ReadNumber {
  const decimal = decimalNumbers(passages)
  if (isInParts(passages)) {
    if (passages.some(({ text }) => parseHeadingNumber(text)?.level === 1)) return numberBelowParts
    return (text) => partNumber(text) ?? (decimal ?? parseHeadingNumber)(text)
  }
  if (hasPartsBelowSections(passages)) return partBelowSection
  if (decimal !== null && numbersWhole(passages)) return decimal
  const parallel = parallelHeadings(passages)
  if (parallel.size > 0) {
    const texts = new Set([...parallel].map(({ text }) => text))
    const orSection = hasBareSections(passages) ? numberOrBareSection : parseHeadingNumber
    return (text) => (texts.has(text) ? { ...BARE } : orSection(text))
  }
  if (hasBareSections(passages)) return numberOrBareSection
  return decimal ?? parseHeadingNumber
}

const BARE = { level: 1, value: 0, source: '', rest: 0 } as const satisfies HeadingNumber

/** 第一部分 is the first level of a report in parts; 一、 and what is below it stand one lower. */
const numberBelowParts: ReadNumber = (text) => {
  const part = partNumber(text)
  const number = part === null ? parseHeadingNumber(text) : null
  return part ?? (number === null ? null : { ...number, level: LOWER[number.level] })
}
const partBelowSection: ReadNumber = (text) => {
  const part = partNumber(text)
  return part === null ? parseHeadingNumber(text) : { ...part, level: 2 }
}
/** A section that is not numbered (存在问题) is one all the same in a report that numbers none. */
const numberOrBareSection: ReadNumber = (text) => (isBareSection(text) ? { ...BARE } : parseHeadingNumber(text))
const LOWER = { 1: 2, 2: 3, 3: 4, 4: 4 } as const satisfies Record<HeadingLevel, HeadingLevel>
