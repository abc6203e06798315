import type { Piece } from '#shared/proofreading/block-pieces.ts'
import type { ProofreadingRule, RuleHead } from '#shared/proofreading/proofreading-rule.ts'
import type { ReportRule } from '#shared/proofreading/report-rule.ts'
import type { RankedFinding } from '#shared/proofreading/resolve-overlaps.ts'

/** The rules of one check. Where findings of equal weight share characters, the earlier rule speaks; those over the whole report come last. */
export interface RuleSet {
  readonly text: readonly ProofreadingRule[]
  readonly report: readonly ReportRule[]
  /** Words of the user that are never flagged. */
  readonly permitted?: readonly string[]
}

/** A finding with the rule that speaks and the piece of text it stands in. */
export interface RuledFinding extends RankedFinding {
  readonly rule: RuleHead
  readonly piece: Piece
}
