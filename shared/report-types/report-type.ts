import type { UnitKind } from '#shared/document/report-document.ts'
import type { SectionRole } from '#shared/document/section-role.ts'

/** A section that a report of this type has, in the order in which it is expected. */
export interface ReportSection {
  readonly role: SectionRole
  /** The heading of the starting outline. */
  readonly heading: string
  /** Missing: `required` is a fault, `recommended` a hint. */
  readonly need: 'required' | 'recommended'
  /** Share of the whole report, 0 to 1, as the local notice usually asks for; a preset, not a law. */
  readonly share?: { readonly min?: number; readonly max?: number }
  /** One line of guidance for whoever writes it. */
  readonly guidance: string
  /** Run-in headings and text of the starting outline, slots as 〔kind:hint〕; one list of second-level headings per 身份 where they differ. */
  readonly outline: (unitKind: UnitKind) => readonly OutlineEntry[]
}

export type OutlineEntry =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string; readonly runIn: string }
  | { readonly type: 'paragraph'; readonly text: string }

/** One kind of report. Plain data and small functions; one file each, listed in index.ts. */
export interface ReportType {
  /** Stored in drafts; never reused. */
  readonly id: string
  readonly name: string
  /** One line for the start page. */
  readonly summary: string
  /** The title of a new report; slots as 〔kind:hint〕. */
  readonly title: (year: number) => string
  readonly lead: (unitKind: UnitKind) => string
  readonly sections: readonly ReportSection[]
  readonly closing: string
  /** Characters of the whole report, without white space. */
  readonly length: { readonly min: number; readonly max: number }
}
