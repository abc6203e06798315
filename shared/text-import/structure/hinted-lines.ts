import type { DraftBlock } from '#shared/text-import/draft-block.ts'
import type { LineHints } from '#shared/text-import/line-hint.ts'
import { type Passage, firstLine } from '#shared/text-import/passage.ts'

type LineRole = Exclude<DraftBlock['type'], 'heading'>

/** What the style of a passage says it is; null for headings, body text and where nothing is said. */
export function hintedRole(passage: Passage | undefined, hints: LineHints): LineRole | null {
  const role = passage && hints.get(firstLine(passage))?.role
  return role === undefined || role === 'heading' ? null : role
}

/** A block of the kind that the file itself names. */
export function hintedBlock(passage: Passage, role: LineRole): DraftBlock {
  return { type: role, passage, line: firstLine(passage) }
}

const FRONT: readonly (LineRole | null)[] = ['title', 'subtitle', 'signature', 'date']
const END: readonly (LineRole | null)[] = ['attachmentNote', 'signature', 'date']

/** The title block that styles mark at the top: title, and what stands under it up to the salutation or the text. Empty where no title is marked. */
export function hintedFront(passages: readonly Passage[], hints: LineHints): DraftBlock[] {
  if (hints.size === 0 || !passages.slice(0, 3).some((passage) => hintedRole(passage, hints) === 'title')) return []
  const blocks: DraftBlock[] = []
  for (const passage of passages) {
    const role = hintedRole(passage, hints)
    if (role === null || !FRONT.includes(role)) break
    blocks.push(hintedBlock(passage, role))
  }
  return blocks
}

/** The attachment note, signature and date that styles mark at the end, in the order of the source. */
export function hintedEnd(passages: readonly Passage[], hints: LineHints): DraftBlock[] {
  const blocks: DraftBlock[] = []
  if (hints.size === 0) return blocks
  for (let i = passages.length - 1; i > 0; i--) {
    const passage = passages[i]
    const role = hintedRole(passage, hints)
    if (!passage || role === null || !END.includes(role)) break
    blocks.unshift(hintedBlock(passage, role))
  }
  return blocks
}
