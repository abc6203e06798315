import type { Particulars } from '#shared/particulars/particulars.ts'
import { NO_OWN_WORDS, type OwnWords } from '#shared/proofreading/own-words.ts'

/** What the checks go by besides the report: what the user told the program once. */
export interface CheckBasis {
  /** Null: the user told nothing. */
  readonly particulars: Particulars | null
  readonly words: OwnWords
}

export const NO_BASIS: CheckBasis = { particulars: null, words: NO_OWN_WORDS }
