import { inferSectionRole } from '#shared/document/infer-section-role.ts'
import type { Passage } from '#shared/text-import/passage.ts'
import { parseHeadingNumber } from './heading-number.ts'
import { partNumber } from './part-headings.ts'

/** Longer lines say something; the headings that every report has are a few words: 存在的问题, 下一步工作打算. */
const LONGEST = 14
const OTHER_OPENING = /^\d{1,2}[.．、]|^[（(【《“‘"①-⑳●◆★■▲·•—–-]|^第?[一二三四五六七八九十\d]{1,3}(?:[，,]|是|要)/u

/**
 * Whether the report writes its sections without numbers: none is numbered 一、 (or 第一部分), and two lines at least are headings that
 * every report has, each followed by text.
 */
export function hasBareSections(passages: readonly Passage[]): boolean {
  if (passages.some(({ text }) => parseHeadingNumber(text)?.level === 1 || partNumber(text) !== null)) return false
  return passages.filter(({ text }, i) => i < passages.length - 1 && isBareSection(text)).length >= 2
}

/** A line of a few words without punctuation, but for a colon behind it, that names a part of a report. */
export function isBareSection(text: string): boolean {
  const words = text.replace(/[：:]$/u, '')
  return (
    words.length >= 4 &&
    words.length <= LONGEST &&
    !/[，。；：！？、,;:!?]/u.test(words) &&
    !OTHER_OPENING.test(words) &&
    inferSectionRole(words) !== 'other'
  )
}
