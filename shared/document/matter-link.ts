import type { BlockId } from '#shared/base/branded-ids.ts'

/** A problem, a cause or a measure: a block, or the nth 一是、二是… within it (counted from 1). Survives editing as its block does. */
export interface MatterRef {
  readonly block: BlockId
  readonly part?: number
}

/** What the writer said by hand about two passages: that they belong together, or (`apart`) that they do not. */
export interface MatterLink {
  readonly problem: MatterRef
  readonly kind: 'cause' | 'measure'
  readonly other: MatterRef
  readonly apart?: true
}

/** Whether two references name the same passage. */
export function sameMatter(a: MatterRef, b: MatterRef): boolean {
  return a.block === b.block && a.part === b.part
}
