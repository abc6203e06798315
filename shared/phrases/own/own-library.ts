import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import type { OwnTerm } from '#shared/terms/own-term.ts'

/** A block the user wrote. */
export interface OwnBlock extends PhraseBlock {
  /** The drawer it lies in; empty: none. */
  readonly category: string
}

/** The user's wording of a block of the program, and what the program said when it was written. */
export interface ChangedBlock {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly base: { readonly title: string; readonly text: string }
}

/** What the user made of the phrase library. Favourites are a setting. */
export interface OwnLibrary {
  readonly blocks: readonly OwnBlock[]
  /** Fixed terms of the user's unit, the newest first. */
  readonly terms: readonly OwnTerm[]
  readonly changes: readonly ChangedBlock[]
  readonly hidden: readonly string[]
  readonly uses: Readonly<Record<string, number>>
}

export const EMPTY_OWN_LIBRARY: OwnLibrary = { blocks: [], terms: [], changes: [], hidden: [], uses: {} }
