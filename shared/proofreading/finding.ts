import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Severity } from '#shared/proofreading/proofreading-rule.ts'

/** A finding of the proofreader at its place in the report. Offsets are UTF-16 units of the block's shown text (number excluded). */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly title: string
  readonly blockId: BlockId
  readonly blockIndex: number
  readonly start: number
  readonly end: number
  /** The flagged passage with about 8 characters on either side, see excerpt-bounds.ts. */
  readonly excerpt: string
  /** UTF-16 units of the excerpt before the passage. */
  readonly lead: number
  readonly message: string
  readonly suggestion?: string
}
