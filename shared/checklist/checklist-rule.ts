import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Outline } from '#shared/document/outline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { Particulars } from '#shared/particulars/particulars.ts'
import type { Requirements } from '#shared/document/requirements.ts'
import type { InsertablePart } from '#shared/report-types/outline-insertion.ts'
import type { PlacedSections } from '#shared/report-types/place-sections.ts'
import type { FrameNeeds, ReportType } from '#shared/report-types/report-type.ts'

export type { InsertablePart } from '#shared/report-types/outline-insertion.ts'

export type ChecklistStatus = 'pass' | 'warn' | 'fail'

export interface ChecklistItem {
  /** Id of the rule, with a suffix where one rule gives several items: `section-share-problems`. */
  readonly id: string
  readonly status: ChecklistStatus
  /** The situation in a few words: 缺少上年度问题整改情况. */
  readonly title: string
  /** Why it matters or how much is missing; one sentence. Empty for a plain pass. */
  readonly message: string
  /** Where to jump. */
  readonly target?: BlockId
  readonly insert?: InsertablePart
  /** The passages that do not agree, in reading order. */
  readonly places?: readonly CheckedPlace[]
  /** A must-mention point or element: listed together, found and missing alike. */
  readonly point?: true
  /** What to look for among the phrases. */
  readonly search?: string
  /** Where more of it is shown. */
  readonly opens?: 'matters' | 'requirements'
}

/** A passage of the report. Offsets are UTF-16 units of the block's shown text (number excluded). */
export interface CheckedPlace {
  readonly blockId: BlockId
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface ChecklistContext {
  readonly report: ReportDocument
  readonly outline: Outline
  /** With the figures of the local notice in it; see `typeInForce`. */
  readonly reportType: ReportType
  /** What the user told about themselves, if anything. */
  readonly particulars: Particulars | null
  readonly placed: PlacedSections
}

/** A short plain text, read through text-import, with the status the rule gives it. */
export interface ChecklistExample {
  readonly text: string
  readonly status: ChecklistStatus
  /** Id of the report type; 抓基层党建述职报告 unless told otherwise. */
  readonly type?: string
  /** What the report asks for beyond its type. */
  readonly requirements?: Requirements
  readonly frame?: Partial<FrameNeeds>
  readonly particulars?: Particulars
}

export interface ChecklistRule {
  /** Kebab-case, same as the file name; never reused. */
  readonly id: string
  readonly title: string
  readonly why: string
  readonly source: string
  /** At least one pass and one other. */
  readonly examples: readonly ChecklistExample[]
  /** The items of this rule, in the order shown; empty when the rule does not apply. Never mutates. */
  readonly check: (context: ChecklistContext) => readonly ChecklistItem[]
}
