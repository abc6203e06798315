import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'

/**
 * What is searched and inserted. What the program has as it is has no `origin`; a fixed term is an entry, too: its title is its name,
 * its text the full wording.
 */
export interface LibraryEntry extends PhraseBlock {
  /** `own`: written by the user. `changed`: a block of the program with the user's wording. `shared`: from a subscribed pack. */
  readonly origin?: 'own' | 'changed' | 'shared'
  readonly isTerm?: true
  /** Of a term: its parts in their order, and what it is. */
  readonly components?: readonly string[]
  readonly explanation?: string
  /** The user's drawer for it: 常用套话. */
  readonly category?: string
  /** Said beside the text and not inserted: what a fixed term means, since when, how it is used. */
  readonly note?: string
  /** The subscribed pack it comes from. */
  readonly source?: string
}
