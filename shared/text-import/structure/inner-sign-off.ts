import { isNoteUnderDate } from '#shared/document/note-under-date.ts'
import type { LineHint, LineHints } from '#shared/text-import/line-hint.ts'
import { type Passage, firstLine } from '#shared/text-import/passage.ts'
import { takeEndMatter } from './end-matter.ts'

/** 附件1 alone on its line: a page of its own begins. */
const ATTACHMENT_MARK = /^附[\s\u3000]{0,4}件[\s\u3000]{0,4}(?:\d{1,2}|[一二三四五六七八九十]{1,2})?[：:]?$/u
const SHORTEST_TEXT = 2

/**
 * The hints, and what the sign-off of a report is that has attachments behind it: note on attachments, signature and date stand in the middle of the
 * file there, before the first 附件1. Only where a date stands right above it, or one remark between the two.
 */
export function withInnerSignOff(passages: readonly Passage[], hints: LineHints): LineHints {
  const mark = passages.findIndex(({ text }, i) => i > SHORTEST_TEXT && ATTACHMENT_MARK.test(text))
  if (mark < 0) return hints
  const last = passages[mark - 1]
  const { blocks } = takeEndMatter(passages.slice(0, last && isNoteUnderDate(last.text) ? mark - 1 : mark), false, hints)
  const lines = new Set(blocks.map(({ line }) => line))
  // Signature and date on one line would have to be parted.
  if (blocks.at(-1)?.type !== 'date' || lines.size < blocks.length) return hints
  const known = new Map<number, LineHint>(hints)
  for (const block of blocks)
    if (block.type !== 'heading') known.set(block.line, { ...hints.get(firstLine(block.passage)), role: roleOf(block.type) })
  return known
}

function roleOf(type: string): 'attachmentNote' | 'signature' | 'date' {
  return type === 'date' || type === 'signature' ? type : 'attachmentNote'
}
