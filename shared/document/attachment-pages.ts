import type { BlockType } from '#shared/document/blocks.ts'

/** 附件1 alone on its line, or 附件1 整改清单 with the title behind it. The numeral may be Chinese or missing; a colon stands behind a numeral only. */
const MARK = /^附\s*件\s*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[：:]?)?$/u
/** 附件 over 1.清单 is a note written on several lines. */
const NUMBERED = /^\s*\d{1,2}[.．、]/u
const LONGEST_TITLE = 40
const MOST_TITLE_LINES = 4
/** Between the date and the first attachment a remark may stand: （联系人：…）. */
const MOST_LINES_BEHIND_DATE = 3

/** What the lines of the pages behind the date are, by their index in the blocks; every other line is what its block says. */
export type AttachmentRoles = ReadonlyMap<number, 'mark' | 'title'>

const NONE: AttachmentRoles = new Map()

/**
 * Attachments on pages of their own (附件另面编排, GB/T 9704—2012, 7.3.7): behind signature and date, a line 附件1 with something under it
 * begins a page, and the short line under it is the attachment's title. 附件：名称 behind the date is a note that stands late, not a page.
 * An attachment may be signed and dated itself. `textOf` is asked only about lines behind a signature or date, and until an attachment is found
 * about the next few only.
 */
export function attachmentRoles<T extends { readonly type: BlockType }>(blocks: readonly T[], textOf: (block: T) => string): AttachmentRoles {
  const signed = blocks.findIndex((block, i) => isSignedAt(block, textOf) && marksBehind(blocks, i, textOf))
  if (signed < 0) return NONE
  const roles = new Map<number, 'mark' | 'title'>()
  // The writer's own empty lines under mark and title are looked past.
  const written = writtenFrom(blocks, signed + 1, blocks.length, textOf)
  for (const [i, { index }] of written.entries()) {
    const below = written.slice(i + 1, i + 1 + MOST_TITLE_LINES)
    const next = below[0]
    if (!next || !isMark(written, i)) continue
    roles.set(index, 'mark')
    if (!isTitle(next.block, next.text)) continue
    const others = next.block.type === 'title' ? below.findIndex((line) => line.block.type !== 'title') : 1
    for (const line of below.slice(0, others < 0 ? below.length : others)) roles.set(line.index, 'title')
  }
  return roles
}

interface WrittenLine<T> {
  readonly block: T
  readonly text: string
  readonly index: number
}

/** The lines with text from a place on, `most` of them at the most. */
function writtenFrom<T>(blocks: readonly T[], from: number, most: number, textOf: (block: T) => string): WrittenLine<T>[] {
  const written: WrittenLine<T>[] = []
  for (let index = from; index < blocks.length && written.length < most; index++) {
    const block = blocks[index]
    const text = block === undefined ? '' : textOf(block).trim()
    if (block !== undefined && text !== '') written.push({ block, text, index })
  }
  return written
}

function isSignedAt<T extends { readonly type: BlockType }>(block: T, textOf: (block: T) => string): boolean {
  return (block.type === 'date' || block.type === 'signature') && textOf(block).trim() !== ''
}

function marksBehind<T extends { readonly type: BlockType }>(blocks: readonly T[], at: number, textOf: (block: T) => string): boolean {
  const below = writtenFrom(blocks, at + 1, MOST_LINES_BEHIND_DATE + 2, textOf)
  return below.some((_, i) => isMark(below, i) && below.slice(0, i).every(({ block }) => block.type !== 'heading'))
}

function isMark<T extends { readonly type: BlockType }>(written: readonly WrittenLine<T>[], i: number): boolean {
  const [line, next] = [written[i], written[i + 1]]
  return line !== undefined && next !== undefined && isLine(line.block) && MARK.test(line.text) && !NUMBERED.test(next.text)
}

/** The places at which an attachment begins on a page of its own, in order. */
export function attachmentStarts(roles: AttachmentRoles): number[] {
  return [...roles].flatMap(([index, role]) => (role === 'mark' ? [index] : []))
}

function isLine({ type }: { readonly type: BlockType }): boolean {
  return type === 'paragraph' || type === 'attachmentNote' || type === 'title' || type === 'subtitle'
}

function isTitle(block: { readonly type: BlockType }, text: string): boolean {
  if (block.type === 'title') return true
  return isLine(block) && isAttachmentTitle(text)
}

/** Whether the line under 附件1 is the attachment's title although nothing but its text says so. */
export function isAttachmentTitle(text: string): boolean {
  return [...text].length <= LONGEST_TITLE && !/[。；：，]$/u.test(text)
}
