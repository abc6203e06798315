import type { BlockId } from '#shared/base/branded-ids.ts'
import type { RemarkRange } from '#shared/export-plan/plan-runs.ts'

/** A note about a passage of the report, to be printed in the margin of a copy for review. */
export interface Remark {
  readonly blockId: BlockId
  /** Half-open, UTF-16 units of the block's shown text (number excluded); an empty stretch stands for the characters on both sides of it. */
  readonly start: number
  readonly end: number
  readonly author: string
  readonly text: string
}

/** The remarks' stretches by block. */
export function remarkRanges(remarks: readonly Remark[]): ReadonlyMap<BlockId, readonly RemarkRange[]> {
  const ranges = new Map<BlockId, RemarkRange[]>()
  for (const [remark, { blockId, start, end }] of remarks.entries()) {
    const range = end > start ? { start, end, remark } : { start: Math.max(0, start - 1), end: start + 1, remark }
    const others = ranges.get(blockId)
    if (others) others.push(range)
    else ranges.set(blockId, [range])
  }
  return ranges
}
