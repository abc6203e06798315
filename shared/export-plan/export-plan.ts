import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'

/** The styles of an exported report. Every paragraph names one; nothing is formatted directly. */
const PLAN_STYLES = [
  'title',
  'subtitle',
  'blank-line',
  'salutation',
  'body',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  /** 附件：名称 */
  'attachment-note',
  /** 附件：1.名称 */
  'attachment-note-first',
  /** 2.名称 */
  'attachment-note-next',
  /** 10.名称: its number is wider. */
  'attachment-note-tenth',
  'signature',
  'date',
  /** 附件1 at the head of a page of its own. */
  'attachment-mark',
  'attachment-title',
] as const
export type PlanStyle = (typeof PLAN_STYLES)[number]

/** The face of a run where it differs from its paragraph's: the heading part of a run-in heading. */
export type RunFace = 'heading-1' | 'heading-2' | 'heading-3' | 'heading-4'

/** A run of text as it will be printed. An open blank is shown as 〔hint〕 and highlighted. */
export interface PlanRun {
  readonly text: string
  readonly face?: RunFace
  readonly openBlank: boolean
  /** A new line of the same paragraph begins with it: a title of several lines. */
  readonly startsLine?: true
  /** Indices into the plan's remarks of those that are about this run. */
  readonly remarks?: readonly number[]
}

/** A note in the margin, about the runs that name it. */
export interface PlanRemark {
  readonly author: string
  readonly text: string
}

export interface PlanParagraph {
  readonly type: 'paragraph'
  readonly style: PlanStyle
  readonly runs: readonly PlanRun[]
  /** Characters (of 3号 width) from the right edge; signature and date only. GB/T 9704—2012, 7.3.5. */
  readonly rightIndent?: number
  /** Shares a page with what follows although its style does not ask for that: the end of the text, so that no sign-off stands alone on a page. */
  readonly keptWithNext?: true
}

export interface PlanTable {
  readonly type: 'table'
  readonly rows: readonly (readonly (readonly PlanRun[])[])[]
  readonly headerRows: number
  /** Its last row shares a page with what follows. */
  readonly keptWithNext?: true
}

export type PlanBlock = PlanParagraph | PlanTable

/** A report in the order in which it is printed, numbers as literal text, without any notion of Word. */
export interface ExportPlan {
  /** For the document properties. */
  readonly title: string
  readonly author: string
  readonly blocks: readonly PlanBlock[]
  /** What the plan was laid out for; the standard's own layout where none is given. */
  readonly layout?: LayoutProfile
  readonly remarks?: readonly PlanRemark[]
}
