import type { BlankId, BlockId } from '#shared/base/branded-ids.ts'
import type { ChecklistItem } from '#shared/checklist/checklist-rule.ts'
import type { BlankKind } from '#shared/document/inline.ts'
import type { Outline } from '#shared/document/outline.ts'
import type { SectionRole } from '#shared/document/section-role.ts'
import type { Finding } from '#shared/proofreading/finding.ts'

export type { Finding } from '#shared/proofreading/finding.ts'

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
  readonly target?: { readonly min?: number; readonly max?: number; readonly tolerance?: number }
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
