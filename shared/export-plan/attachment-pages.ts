import type { Block } from '#shared/document/blocks.ts'
import { blockText } from '#shared/document/visit.ts'

/** 附件1 alone on its line, or 附件1 整改清单 with the title behind it. The numeral may be Chinese or missing. */
const MARK = /^附\s*件\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?$/u
/** 附件 over 1.清单 is a note written on several lines. */
const NUMBERED = /^\s*\d{1,2}[.．、]/u
const LONGEST_TITLE = 40
const MOST_TITLE_LINES = 4

/** What the lines of the pages behind the date are, by their index in the blocks; every other line is what its block says. */
export type AttachmentRoles = ReadonlyMap<number, 'mark' | 'title'>

/**
 * Attachments on pages of their own (附件另面编排, GB/T 9704—2012, 7.3.7): behind signature and date, a line 附件1 with something under it
 * begins a page, and the short line under it is the attachment's title. 附件：名称 behind the date is a note that stands late, not a page.
 */
export function attachmentRoles(blocks: readonly Block[]): AttachmentRoles {
  const roles = new Map<number, 'mark' | 'title'>()
  const end = blocks.findLastIndex(({ type }) => type === 'date' || type === 'signature')
  if (end < 0) return roles
  // The writer's own empty lines under mark and title are looked past.
  const written = blocks.flatMap((block, index) => (index > end && blockText(block).trim() !== '' ? [{ block, index }] : []))
  for (const [i, { block, index }] of written.entries()) {
    const below = written.slice(i + 1, i + 1 + MOST_TITLE_LINES)
    const next = below[0]?.block
    if (!next || !isLine(block) || !MARK.test(blockText(block).trim()) || NUMBERED.test(blockText(next))) continue
    roles.set(index, 'mark')
    if (!isTitle(next)) continue
    const others = next.type === 'title' ? below.findIndex((line) => line.block.type !== 'title') : 1
    for (const line of below.slice(0, others < 0 ? below.length : others)) roles.set(line.index, 'title')
  }
  return roles
}

function isLine({ type }: Block): boolean {
  return type === 'paragraph' || type === 'attachmentNote' || type === 'title' || type === 'subtitle'
}

function isTitle(block: Block): boolean {
  if (block.type === 'title') return true
  const text = blockText(block).trim()
  return isLine(block) && text !== '' && [...text].length <= LONGEST_TITLE && !/[。；：，]$/u.test(text)
}
