import type { Block } from '#shared/document/blocks.ts'
import { inlineText } from '#shared/document/inline.ts'
import { blockText } from '#shared/document/visit.ts'
import type { PlanBlock } from '#shared/export-plan/export-plan.ts'
import { groupBlocks } from '#shared/export-plan/group-blocks.ts'
import { runsText } from '#shared/export-plan/plan-runs.ts'
import { printableText } from '#shared/export-plan/printable-text.ts'
import type { SourcePlace } from '#shared/page-layout/page-layout.ts'

/** Where printed text comes from. Offsets count UTF-16 units of the printed text, numbers and labels included. */
export interface BlockSource {
  readonly block: Block
  /** The place behind `offset` printed characters of a paragraph. */
  place(offset: number): SourcePlace
  /** Where a cell of a table begins in its block's text. */
  cell(row: number, column: number): SourcePlace
}

/**
 * The blocks that a plan's paragraphs and tables were made of, in the plan's order: undefined for the standard's blank lines.
 * Built from the same grouping as the plan, so that both always agree.
 */
export function sourcesOf(blocks: readonly Block[], planned: readonly PlanBlock[]): (BlockSource | undefined)[] {
  const printed = groupBlocks(blocks).flatMap((group): readonly Block[] => ('blocks' in group ? group.blocks : [group.block]))
  let next = 0
  return planned.map((block) => {
    if (block.type === 'paragraph' && block.style === 'blank-line') return undefined
    const source = printed[next++]
    return source === undefined ? undefined : blockSource(source, block)
  })
}

function blockSource(block: Block, planned: PlanBlock): BlockSource {
  const text = blockText(block)
  const shown = planned.type === 'paragraph' ? runsText(planned.runs).length : 0
  // What the plan put before the text (一、, 附件：) and what it trimmed off its beginning.
  const added = shown - printableText(text).trim().length
  const trimmed = text.length - text.trimStart().length
  return {
    block,
    place: (offset) => ({ blockId: block.id, offset: Math.min(Math.max(0, offset - added) + trimmed, text.length) }),
    cell: (row, column) => ({ blockId: block.id, offset: cellStart(block, row, column) }),
  }
}

function cellStart(block: Block, row: number, column: number): number {
  if (block.type !== 'table') return 0
  const before = [...block.rows.slice(0, row).flat(), ...(block.rows[row] ?? []).slice(0, column)]
  return before.reduce((sum, cell) => sum + inlineText(cell).length, 0)
}
