import type { BlankId, BlockId } from '#shared/base/branded-ids.ts'
import type { ChecklistItem } from '#shared/checklist/checklist-rule.ts'
import type { BlankKind } from '#shared/document/inline.ts'
import type { Outline } from '#shared/document/outline.ts'
import type { SectionRole } from '#shared/document/section-role.ts'
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
  /** The flagged passage with up to 8 characters on either side. */
  readonly excerpt: string
  readonly message: string
  readonly suggestion?: string
}

export interface BlankItem {
  readonly blankId: BlankId
  readonly blockId: BlockId
  readonly kind: BlankKind
  readonly hint: string
  readonly filled: boolean
  /** Up to 10 characters before and after, for lists: 专题研究党建工作 / 次. */
  readonly before: string
  readonly after: string
  /** The number of the nearest heading, or 题下、开头、落款 where there is none. */
  readonly place: string
}

/** Share of one role in the whole report, for the bar in the status line. */
export interface RoleShare {
  readonly role: SectionRole
  readonly chars: number
  /** 0 to 1 */
  readonly share: number
  readonly target?: { readonly min?: number; readonly max?: number }
}

/** Everything the checks know of a report; what the window shows and the command line prints. */
export interface Inspection {
  readonly outline: Outline
  readonly chars: number
  readonly shares: readonly RoleShare[]
  readonly checklist: readonly ChecklistItem[]
  readonly findings: readonly Finding[]
  readonly blanks: readonly BlankItem[]
  readonly openBlanks: number
  readonly pages: number
}
