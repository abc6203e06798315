import { type Passage, firstLine, writeOut } from '#shared/text-import/passage.ts'
import type { LineHint, LineHints } from '#shared/text-import/line-hint.ts'
import { type HeadingNumber, parseHeadingNumber } from './heading-number.ts'

/** A heading longer than this is body text that wears a heading's style. Characters with white space. */
const LONGEST = 60
/** One without any stop or comma may be longer: what reads like that is no body text. */
const LONGEST_UNSTOPPED = 120

/** The hint that a passage is a heading by its style; null where it has none, or reads like body text all the same. */
export function headingHint(passage: Passage, hints: LineHints): LineHint | null {
  const hint = hints.get(firstLine(passage))
  if (hint?.role !== 'heading' || hint.level === undefined) return null
  const text = passage.text.trimEnd()
  if (text.length > LONGEST && (text.length > LONGEST_UNSTOPPED || /[，。；：,;:]/u.test(text))) return null
  return !/[。；;，,：:].+[。；;]$|[；;，,]$/u.test(text) ? hint : null
}

/** The number of a heading known by its style: the typed one, the one it shows in another form, or none. */
export function hintedNumber(passage: Passage, hint: LineHint): HeadingNumber {
  const typed = parseHeadingNumber(passage.text)
  if (typed) return typed
  const level = hint.level ?? 1
  const source = hint.number !== undefined && passage.text.startsWith(hint.number) ? hint.number : ''
  const space = /^[\s\u3000]*/u.exec(passage.text.slice(source.length))?.[0].length ?? 0
  return { level, value: 0, source, rest: source.length + space }
}

/** Where the part that is set as a run-in heading ends in the passage; null where the text does not begin with it any more. */
export function hintedHeadEnd(passage: Passage, hints: LineHints): number | null {
  const head = hints.get(firstLine(passage))?.head
  if (head === undefined || !writeOut(passage.text, passage.holes).startsWith(head)) return null
  for (let end = 0; end <= passage.text.length; end++) {
    const length = writeOut(passage.text.slice(0, end), passage.holes).length
    if (length >= head.length) return length === head.length ? end : null
  }
  return null
}
