import type { Draft } from '#shared/contract/draft.ts'
import type { ImportWarning } from '#shared/text-import/imported-report.ts'
import type { CleaningProposal } from '#shared/text-import/proposal.ts'

/** The draft that was made of a file, and what was done to its text on the way. */
export interface ImportOutcome {
  readonly draft: Draft
  readonly warnings: readonly ImportWarning[]
}

/** A text that was read and waits for the user to decide over its cleaning. No draft has been made of it. */
export interface PendingImport {
  /** Names it in import:finish and import:cancel. */
  readonly importId: string
  readonly fileName: string
  readonly proposals: readonly CleaningProposal[]
  /** What import does or tells beyond the proposals: numbers that follow from position, what a Word file held besides text. */
  readonly notes: readonly ImportWarning[]
  readonly recognised: { readonly blocks: number; readonly hasTitle: boolean; readonly sections: number; readonly isSigned: boolean }
}

/** What becomes of one file: a draft at once where there is nothing to decide. */
export type ImportAnswer = ({ readonly kind: 'draft' } & ImportOutcome) | { readonly kind: 'pending'; readonly pending: PendingImport }

/** Several files were chosen: each is read by import:chosen. Their paths stay in main. */
export interface ChosenFiles {
  readonly kind: 'several'
  readonly files: readonly { readonly importId: string; readonly fileName: string }[]
  /** Of a folder: how many files in it are no reports. */
  readonly skipped?: number
  /** Of a folder: it holds more reports than these, which were not counted. */
  readonly hasMore?: boolean
}
