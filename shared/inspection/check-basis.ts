import type { Particulars } from '#shared/particulars/particulars.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'
import { NO_OWN_WORDS, type OwnWords } from '#shared/proofreading/own-words.ts'

/** What the checks go by besides the report: what the user told the program once. */
export interface CheckBasis {
  /** Null: the user told nothing. */
  readonly particulars: Particulars | null
  readonly words: OwnWords
  /** The report types that the user saved. */
  readonly types: readonly ReportType[]
}

export const NO_BASIS: CheckBasis = { particulars: null, words: NO_OWN_WORDS, types: [] }
