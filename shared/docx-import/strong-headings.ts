import type { LineHint } from '#shared/text-import/line-hint.ts'
import { isBareSection } from '#shared/text-import/structure/role-headings.ts'
import { parseHeadingNumber } from '#shared/text-import/structure/heading-number.ts'

/** A line as the file shows it. */
export interface ShownLine {
  readonly text: string
  /** All of it is bold or in 黑体. */
  readonly isStrong: boolean
  readonly hint: LineHint | undefined
}

const LONGEST = 30
/** What a heading heads is text, not a name or a date. */
const SHORTEST_TEXT = 20

/**
 * The headings, by their place, of a report that numbers none of its sections and has no styles for them: short lines that alone are bold or
 * in 黑体, with text under each. None where it numbers its headings, where fewer than two lines look so, or where most of the report is bold.
 */
export function strongHeadings(lines: readonly ShownLine[]): readonly number[] {
  if (lines.some(({ text, hint }) => isNumbered(text) || hint?.role === 'heading')) return []
  const written = lines.flatMap((line, place) => (line.text.trim() === '' ? [] : [{ ...line, place }]))
  if (written.filter(({ isStrong }) => isStrong).length * 2 > written.length) return []
  const found = written.flatMap((line, i) => (i > 0 && looksLikeHeading(line) && isText(written[i + 1]) ? [line.place] : []))
  return found.length < 2 ? [] : found
}

function isNumbered(text: string): boolean {
  const number = parseHeadingNumber(text.trim())
  return number !== null && number.level <= 2
}

function looksLikeHeading({ text, isStrong, hint }: ShownLine): boolean {
  if (!isStrong || hint?.role !== undefined || hint?.isCentred === true || hint?.table !== undefined) return false
  const own = text.trim()
  // 存在问题： names a section; any other colon opens a list.
  const name = /[：:]$/u.test(own) && isBareSection(own.slice(0, -1)) ? own.slice(0, -1) : own
  return [...own].length <= LONGEST && /\p{Script=Han}{2}/u.test(own) && !/[。；，、：！？;:,.!?]$/u.test(name)
}

function isText(line: ShownLine | undefined): boolean {
  return line !== undefined && !line.isStrong && (line.text.trim().length >= SHORTEST_TEXT || parseHeadingNumber(line.text.trim()) !== null)
}
