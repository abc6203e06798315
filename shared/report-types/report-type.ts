import type { UnitKind } from '#shared/document/report-document.ts'
import type { SectionRole } from '#shared/document/section-role.ts'

/** Missing: `required` is a fault, `recommended` a hint. */
export type Need = 'required' | 'recommended'

/** Share of the whole report, 0 to 1, as the local notice usually asks for; a preset, not a law. */
export interface ShareTarget {
  readonly min?: number
  readonly max?: number
  /** Further roles that count towards this share: the causes belong to the problems. */
  readonly with?: readonly SectionRole[]
}

/** A section that a report of this type has, in the order in which it is expected. */
export interface ReportSection {
  readonly role: SectionRole
  /** Stands inside the section of that role instead of under a heading of its own. */
  readonly within?: SectionRole
  /** The heading of the starting outline. */
  readonly heading: string
  readonly need: Need
  readonly share?: ShareTarget
  /** One line of guidance for whoever writes it. */
  readonly guidance: string
  /** Run-in headings and text of the starting outline, slots as 〔kind:hint〕; one list of second-level headings per 身份 where they differ. */
  readonly outline: (unitKind: UnitKind) => readonly OutlineEntry[]
}

export type OutlineEntry =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string; readonly runIn: string }
  | { readonly type: 'paragraph'; readonly text: string }

/** What stands around the sections. Absent: this type does not ask for it. */
export interface FrameNeeds {
  readonly yearInTitle: boolean
  /** Written as 我, not as the organisation's report. */
  readonly firstPerson: boolean
  readonly lead?: Need
  readonly closing?: Need
  readonly signOff?: Need
}

/** One kind of report. Plain data and small functions; one file each, listed in index.ts. */
export interface ReportType {
  /** Stored in drafts; never reused. */
  readonly id: string
  readonly name: string
  /** One line for the start page. */
  readonly summary: string
  readonly frame: FrameNeeds
  /** The title of a new report; slots as 〔kind:hint〕. Without a year the year is a slot. */
  readonly title: (year: number | undefined) => string
  readonly lead: (unitKind: UnitKind) => string
  readonly sections: readonly ReportSection[]
  readonly closing: string
  readonly signature: (unitKind: UnitKind) => string
  readonly date: string
  /** Characters of the whole report, without white space. */
  readonly length: { readonly min: number; readonly max: number }
}
