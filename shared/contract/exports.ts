import type { ReportDocument } from '#shared/document/report-document.ts'
import type { Remark } from '#shared/export-plan/remark.ts'

/** A file that was written for the user. */
export interface ExportedFile {
  /** Names the file in export:open and export:reveal; paths stay in main. */
  readonly exportId: string
  readonly fileName: string
  readonly folder: string
}

/** What is written as a Word file, and how. */
export interface ExportWordRequest {
  document: ReportDocument
  /** 送审版 unless told otherwise. A final copy is refused (`not-final`) while something is open, unless exactly that much is `overridden`. */
  edition?: 'review' | 'final'
  /** 标准 unless told otherwise. */
  profileId?: string
  /** Without ending; the report's title unless told otherwise. */
  fileName?: string
  /** Notes for the margin of a copy for review. */
  remarks?: readonly Remark[]
  overridden?: number
  /** `beside`: where the last attempt could not be written, under a free name, without asking. */
  place?: 'ask' | 'beside'
}

/** A final copy that left the program. */
export interface FinalExport {
  /** ISO 8601, UTC */
  readonly at: string
  readonly fileName: string
  /** What was left open knowingly. */
  readonly overridden: number
}
