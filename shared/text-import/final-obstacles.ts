import type { BlankId, BlockId } from '#shared/base/branded-ids.ts'
import { blockInlines } from '#shared/document/blocks.ts'
import type { Block, TableBlock } from '#shared/document/blocks.ts'
import { type BlankKind, type Inline, inlineText, isOpenBlank } from '#shared/document/inline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { LINE_CLEANERS } from '#shared/text-import/cleaning/index.ts'
import type { ResidueKind } from '#shared/text-import/imported-report.ts'
import { answersOf } from '#shared/text-import/masks/cell-meaning.ts'
import { findMasks } from '#shared/text-import/masks/find-masks.ts'

/** Something that a final copy (定稿) must not hold. Offsets are UTF-16 units of the block's shown text, number excluded. */
export interface FinalObstacle {
  readonly kind: 'blank' | 'mask' | ResidueKind
  readonly blockId: BlockId
  readonly start: number
  readonly end: number
  readonly text: string
  /** Up to 8 characters on either side. */
  readonly before: string
  readonly after: string
  /** Of a blank. */
  readonly blank?: { readonly id: BlankId; readonly kind: BlankKind }
}

const CONTEXT = 8
/** What import heals by itself, and no reader sees. */
const HEALED: ReadonlySet<ResidueKind> = new Set(['white-space', 'hard-wrap'])

/** Whether residue shows in print; spaces and broken lines are healed by then. */
export function isVisibleResidue(kind: ResidueKind): boolean {
  return !HEALED.has(kind)
}

/** Open blanks, masks (××、某某) and residue (adverts, pay markers) that are still in the report, in reading order. Linear. */
export function finalObstacles({ blocks }: Pick<ReportDocument, 'blocks'>): FinalObstacle[] {
  return blocks.flatMap((block) => [...openBlanks(block), ...marksIn(block)].sort((a, b) => a.start - b.start))
}

function openBlanks(block: Block): FinalObstacle[] {
  const shown = inlineText(blockInlines(block))
  const found: FinalObstacle[] = []
  let at = 0
  for (const inline of blockInlines(block)) {
    const end = at + inlineText([inline]).length
    if (isOpenBlank(inline)) found.push({ ...place(block, shown, at, end), kind: 'blank', blank: { id: inline.id, kind: inline.kind } })
    at = end
  }
  return found
}

/** Masks and residue that were typed or pasted, or that import did not take out. Where both see the same marks, they are told once. */
function marksIn(block: Block): FinalObstacle[] {
  const inlines = blockInlines(block)
  const shown = inlineText(inlines)
  // Open blanks are told already: a plain character stands in their place.
  const read = block.type === 'table' ? readTable(block) : readInlines(inlines)
  const edits = LINE_CLEANERS.flatMap((find) => find(read)).filter(({ kind }) => kind === 'mask' || isVisibleResidue(kind))
  const masks = findMasks(read).map(({ start, end }) => ({ start, end, kind: 'mask' as const }))
  const found: FinalObstacle[] = []
  for (const { start, end, kind } of [...edits, ...masks]) {
    if (start < end && found.every((other) => end <= other.start || start >= other.end)) found.push({ ...place(block, shown, start, end), kind })
  }
  return found
}

function readInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (isOpenBlank(inline) ? '空'.repeat(inlineText([inline]).length) : inlineText([inline]))).join('')
}

/** Crosses that answer in a table of ticks stand for nothing left out. */
function readTable({ rows }: TableBlock): string {
  const isAnswer = answersOf({ rows: rows.map((row) => row.map(inlineText)) })
  const cells = rows.flatMap((row, r) => row.map((cell, c) => (isAnswer(r, c) ? '空'.repeat(inlineText(cell).length) : readInlines(cell))))
  return cells.join('')
}

function place({ id }: Block, shown: string, start: number, end: number) {
  return {
    blockId: id,
    start,
    end,
    text: shown.slice(start, end),
    before: shown.slice(Math.max(0, start - CONTEXT), start),
    after: shown.slice(end, end + CONTEXT),
  }
}
