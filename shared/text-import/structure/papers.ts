import { attachmentRoles, attachmentStarts } from '#shared/document/attachment-pages.ts'
import type { BlockType } from '#shared/document/blocks.ts'
import type { LineHints } from '#shared/text-import/line-hint.ts'
import { type Passage, firstLine } from '#shared/text-import/passage.ts'
import { hintedRole } from './hinted-lines.ts'
import { mayStandInTitle } from './title-line.ts'

/** A report, or one of the attachments behind it. */
export interface Paper {
  readonly passages: readonly Passage[]
  /** How many of the passages are its mark (附件1) and its title: 0 for the report itself. */
  readonly head: number
}

const MOST_TITLE_LINES = 4

/**
 * The report and its attachments on pages of their own: each tells and numbers its headings for itself. The whole is one paper where no date stands
 * before the first 附件1.
 */
export function papersIn(passages: readonly Passage[], hints: LineHints): readonly Paper[] {
  const lines = passages.map((passage) => ({ type: hintedRole(passage, hints) ?? ('paragraph' as BlockType), passage }))
  const roles = attachmentRoles(lines, ({ passage }) => passage.text)
  if (roles.size === 0) return [{ passages, head: 0 }]
  const starts = attachmentStarts(roles)
  return [0, ...starts].flatMap((start, i): Paper[] => {
    const own = passages.slice(start, starts[i])
    return own.length === 0 ? [] : [{ passages: own, head: i === 0 ? 0 : 1 + titleLines(own, hints) }]
  })
}

/** How many lines under the mark are its title: those that a style names so, or centred ones. What only its place tells is left to the document. */
function titleLines(own: readonly Passage[], hints: LineHints): number {
  const below = own.slice(1, 1 + MOST_TITLE_LINES)
  const others = below.findIndex((passage) => !isTitleLine(passage, hints))
  return others < 0 ? below.length : others
}

function isTitleLine(passage: Passage, hints: LineHints): boolean {
  const hint = hints.get(firstLine(passage))
  if (hint?.role !== undefined) return hint.role === 'title'
  return (hint?.isCentred === true || hint?.isProminent === true) && mayStandInTitle(passage.text) && !/^[（(—]/u.test(passage.text)
}
