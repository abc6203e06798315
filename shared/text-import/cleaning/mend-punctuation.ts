import { type Edit, type ImportLog, applyEdits } from '#shared/text-import/edit.ts'
import type { Passage } from '#shared/text-import/passage.ts'
import { parseHeadingNumber } from '#shared/text-import/structure/heading-number.ts'
import { findDuplicateMarks } from './duplicate-marks.ts'
import { findHalfWidthBrackets } from './half-width-brackets.ts'
import { findHalfWidthMarks } from './half-width-marks.ts'
import { protectedSpans } from './protected-spans.ts'
import { findStraightQuotes } from './straight-quotes.ts'

const MAY_HOLD = /[,;:?!.()"＂〝〞〟]|([，。、；：])\1/u

/** Proposes full-width punctuation between Chinese, one mark for two, and “” for straight quotes; does nothing in a one-step import. */
export function mendPunctuation(passage: Passage, log: ImportLog): Passage {
  const { text } = passage
  if (log.gate === undefined || !MAY_HOLD.test(text)) return passage
  // The number of a heading is told by its own rules.
  const from = parseHeadingNumber(text)?.rest ?? 0
  const isFree = protectedSpans(text)
  const edits: Edit[] = [findDuplicateMarks, findHalfWidthBrackets, findStraightQuotes, findHalfWidthMarks].flatMap((find) => find(text, from))
  return applyEdits(
    passage,
    edits.filter((edit) => isFree(edit.start)).sort((a, b) => a.start - b.start),
    log,
  )
}
