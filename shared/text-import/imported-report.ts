import type { BlankId } from '#shared/base/branded-ids.ts'
import type { BlankKind } from '#shared/document/inline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { LineHints } from './line-hint.ts'

/** Marks in a source text that belong to no report. Each kind has one file in cleaning/. */
const RESIDUE_KINDS = ['pay-marker', 'site-advert', 'stray', 'hard-wrap', 'web-leftover', 'white-space', 'unreadable'] as const
export type ResidueKind = (typeof RESIDUE_KINDS)[number]

/** A find of cleaning: what stood in the source and where. Lines count the source's lines from 1, empty ones included. */
export interface Residue {
  readonly kind: ResidueKind
  readonly text: string
  readonly line: number
}

/** A blank of the imported report and the mask it came from. */
export interface ImportedBlank {
  readonly blankId: BlankId
  /** The mask as it stood in the source: * ** XX 《……》, or the advert that had replaced a name. */
  readonly text: string
  readonly kind: BlankKind
  readonly line: number
  /** The mask with up to 8 characters of the source on either side. */
  readonly excerpt: string
}

/** One change that import made, for the user to check. Nothing is removed or replaced without one. */
export interface ImportWarning {
  readonly kind: ResidueKind | 'mask' | 'punctuation' | 'numbering' | 'word'
  readonly line: number
  /** The passage as it stood, and as it reads now (空 when it was removed). */
  readonly before: string
  readonly after: string
  /** A Chinese sentence. */
  readonly message: string
  /** The source itself is wrong here (a number left out or given twice), and only the writer knows how. */
  readonly isFault?: true
}

/** What import read, kept so that it can be read again with other decisions. */
export interface ImportSource {
  readonly text: string
  readonly hints: LineHints
}

export interface ImportedReport {
  readonly document: ReportDocument
  /** Source line of each block of the document, in the same order. */
  readonly blockLines: readonly number[]
  readonly blanks: readonly ImportedBlank[]
  readonly residue: readonly Residue[]
  readonly warnings: readonly ImportWarning[]
  /** Absent where nothing was read from text: a draft file. */
  readonly source?: ImportSource
}
