import type { CheckedPlace } from '#shared/checklist/checklist-rule.ts'
import type { Block } from '#shared/document/blocks.ts'
import { blockText } from '#shared/document/visit.ts'

/** UTF-16 units shown on either side of a short passage. */
const MARGIN = 8

/** A passage for a card: what is selected, shown with a little of what surrounds it. */
export function placeIn(block: Block, start: number, end: number): CheckedPlace {
  const text = blockText(block)
  const [from, to] = [Math.max(0, start - MARGIN), Math.min(text.length, end + MARGIN)]
  return { blockId: block.id, start, end, text: `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}` }
}

/** The whole of a short block: a title, a heading, a date. */
export function wholeOf(block: Block): CheckedPlace {
  const text = blockText(block)
  return { blockId: block.id, start: 0, end: text.length, text }
}
