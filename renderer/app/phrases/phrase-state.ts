import { createStore } from 'zustand/vanilla'
import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import { EMPTY_OWN_LIBRARY, type OwnLibrary } from '#shared/phrases/own/own-library.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import type { PhraseSearch } from '#shared/phrases/search-phrases.ts'
import type { PhraseFilter } from '#renderer/panels/phrases/PhrasePanel.tsx'

/** The phrase library as the window holds it. Apart from the rest of the window's state: typing must not touch it. */
export interface PhraseState {
  readonly builtIn: readonly PhraseBlock[]
  readonly own: OwnLibrary
  /** Fixed terms and blocks of subscribed packs. */
  readonly others: readonly LibraryEntry[]
  /** Everything that is searched, by id. */
  readonly entries: ReadonlyMap<string, LibraryEntry>
  /** Null while the library is read or prepared for the first time. */
  readonly search: PhraseSearch | null
  readonly query: string
  readonly filter: PhraseFilter
}

export const phraseState = createStore<PhraseState>(() => ({
  builtIn: [],
  own: EMPTY_OWN_LIBRARY,
  others: [],
  entries: new Map(),
  search: null,
  query: '',
  filter: 'all',
}))
