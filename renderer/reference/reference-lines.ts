import { attachmentRoles } from '#shared/document/attachment-pages.ts'
import type { Block } from '#shared/document/blocks.ts'
import { blockText } from '#shared/document/visit.ts'
import { numberHeadings } from '#shared/document/numbering.ts'

/** A block of the report beside, ready to be shown. */
export interface ReferenceLine {
  readonly block: Block
  /** 一、 or （一）; empty for what has none. */
  readonly number: string
  readonly text: string
}

/** A report as it is shown beside another: a line for each block, headings with their numbers. */
export function referenceLines(blocks: readonly Block[]): ReferenceLine[] {
  const numbers = numberHeadings(blocks)
  return blocks.map((block) => ({ block, number: numbers.get(block.id) ?? '', text: blockText(block) }))
}

/** A heading with all that belongs to it, or the block alone: what is copied across at once. */
export function takenBlocks(blocks: readonly Block[], index: number): Block[] {
  const first = blocks[index]
  if (first === undefined) return []
  if (first.type !== 'heading') return [first]
  const roles = attachmentRoles(blocks, blockText)
  const end = blocks.findIndex(
    (block, i) => i > index && (endsSection(block) || roles.get(i) === 'mark' || (block.type === 'heading' && block.level <= first.level)),
  )
  return blocks.slice(index, end < 0 ? undefined : end)
}

function endsSection(block: Block): boolean {
  return block.type === 'signature' || block.type === 'date' || block.type === 'attachmentNote'
}
