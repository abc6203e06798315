import type { UnitKind } from '#shared/document/report-document.ts'
import type { Requirements } from '#shared/document/requirements.ts'
import type { SectionRole } from '#shared/document/section-role.ts'

/** The version this code writes. A file of a later version is refused, never guessed at. */
export const REPORT_TYPE_VERSION = 1
/** The largest type of the program is some 30,000 bytes; no file near this is one. */
export const MAX_REPORT_TYPE_BYTES = 1024 * 1024
export const REPORT_TYPE_NAME_LENGTH = 40

/** Missing: `required` is a fault, `recommended` a hint. */
export type Need = 'required' | 'recommended'

/** Groups of the start page, in its order. `own`: saved by the user. */
export const REPORT_GROUPS = ['duty', 'review', 'special', 'summary', 'branch', 'own'] as const
export type ReportGroup = (typeof REPORT_GROUPS)[number]

export const REPORT_GROUP_NAMES: Readonly<Record<ReportGroup, string>> = {
  duty: '述职',
  review: '对照检查',
  special: '专项报告',
  summary: '总结调研',
  branch: '支部活动',
  own: '本单位的',
}

/** One text for all, or one for each 身份. */
export type TextByUnit = string | Readonly<Record<UnitKind, string>>

/** A line of the starting outline, slots as 〔kind:hint〕. With a heading the text follows it in the same paragraph. */
export interface OutlineEntry {
  readonly heading?: string
  /** Of the heading; 2 unless told otherwise. */
  readonly level?: 2 | 3
  readonly text: string
  /** Only for these 身份; for all where it is left out. */
  readonly for?: readonly UnitKind[]
}

/** A section that a report of this type has, in the order in which it is expected. */
export interface ReportSection {
  /** Unique within its type; stored in headings that the user assigned by hand. */
  readonly id: string
  readonly role: SectionRole
  /** What it is called in sentences: 缺少…、写了…. */
  readonly name: string
  /** Stands inside the section of that id instead of under a heading of its own. */
  readonly within?: string
  /** The heading of the starting outline. */
  readonly heading: string
  readonly need: Need
  /** One line of guidance for whoever writes it. */
  readonly guidance: string
  /** What its heading may be in other people's reports, beyond what its role is known by; see `matchesWording`. */
  readonly match: readonly string[]
  /** Its outline has one heading for each of the 方面 of the requirements. */
  readonly eachAspect?: true
  readonly entries: readonly OutlineEntry[]
}

/** Something that a reader of this type looks for: a must-mention point, or an element such as 时间、主持人. */
export interface Point {
  readonly id: string
  readonly name: string
  readonly need: Need
  readonly for?: readonly UnitKind[]
  /** Any of these wordings will do; see `matchesWording`. */
  readonly any: readonly string[]
  /** What to write, for whoever misses it. */
  readonly hint: string
  /** A sentence to begin with, slots as 〔kind:hint〕. */
  readonly insert: string
  /** The section it goes into; before the first section where it is left out. */
  readonly section?: string
}

/** What stands around the sections. Absent: this type does not ask for it. */
export interface FrameNeeds {
  readonly yearInTitle: boolean
  /** Written as 我, not as the organisation's report. */
  readonly firstPerson: boolean
  readonly salutation?: Need
  readonly lead?: Need
  readonly closing?: Need
  readonly signOff?: Need
}

/** By what an imported text is known to be of this type. */
export interface TypeMarks {
  /** Wordings of the title. The longest that is found in any type decides. */
  readonly title: readonly string[]
  /** Wordings of the opening sentence, where the title is missing or says nothing. */
  readonly lead: readonly string[]
}

/** One kind of report, as data: those of the program in assets/report-types, a unit's own as files. */
export interface ReportType {
  readonly version: typeof REPORT_TYPE_VERSION
  /** Stored in drafts; never reused. */
  readonly id: string
  readonly name: string
  readonly group: ReportGroup
  /** One line for the start page. */
  readonly summary: string
  /** What changes by year or place, told on the start page; empty where there is nothing of the kind. */
  readonly note: string
  readonly frame: FrameNeeds
  readonly marks: TypeMarks
  /** The title of a new report; 〔date:年份〕 becomes the year. */
  readonly title: string
  readonly salutation?: string
  readonly lead: TextByUnit
  readonly sections: readonly ReportSection[]
  readonly points: readonly Point[]
  readonly closing: string
  readonly signature: TextByUnit
  readonly date: string
  /** As usual notices have it; a report may hold others. */
  readonly requirements: Requirements
}

/** Whether this type has an outline of its own for each 身份. */
export function hasProfiles(type: ReportType): boolean {
  return typeof type.lead !== 'string'
}

/** The text for a 身份. */
export function textFor(text: TextByUnit, unitKind: UnitKind): string {
  return typeof text === 'string' ? text : text[unitKind]
}

/** Whether an entry or point is meant for this 身份; without one, only what is meant for all. */
export function isFor(item: { readonly for?: readonly UnitKind[] }, unitKind: UnitKind | undefined): boolean {
  return item.for === undefined || (unitKind !== undefined && item.for.includes(unitKind))
}
