import { createStore } from 'zustand/vanilla'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { Inline } from '#shared/document/inline.ts'
import type { Closeness } from '#shared/phrases/close-passages.ts'
import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import { EMPTY_OWN_LIBRARY, type OwnLibrary } from '#shared/phrases/own/own-library.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import type { PhraseHit, PhraseSearch } from '#shared/phrases/search-phrases.ts'
import type { BlankChoice } from '#renderer/editor/extensions/choices-extension.ts'
import type { SlashKey, SlashSearch } from '#renderer/editor/extensions/slash-extension.ts'
import type { TermDraft } from '#renderer/dialogs/terms/TermDialog.tsx'
import type { PhraseFilter } from '#renderer/panels/phrases/PhrasePanel.tsx'

/** Phrases looked for in the text, and which of those found is chosen. */
export interface InlineSearch {
  readonly search: SlashSearch
  readonly hits: readonly PhraseHit[]
  readonly chosen: number
}

/** A phrase that is being written in the dialog. */
export interface EditedPhrase {
  /** Another one for every opening of the dialog. */
  readonly key: string
  /** `changed`: a phrase of the program in the user's wording. */
  readonly kind: 'new' | 'own' | 'changed'
  /** Of the phrase that is changed; null for a new one. */
  readonly id: PhraseId | null
  readonly title: string
  readonly category: string
  readonly content: Inline[]
}

/** A fixed term that is being written in the dialog. */
export interface EditedTerm {
  /** Another one for every opening of the dialog. */
  readonly key: string
  /** Of the term that is changed; null for a new one. */
  readonly id: string | null
  readonly term: TermDraft
}

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
  /** What the editor tells: a search at the caret, or none; and who answers its keys. */
  readonly slash: SlashSearch | null
  readonly onSlashKey: (key: SlashKey) => boolean
  /** The selected blank with a choice, the one chosen of it, and who answers its keys. */
  readonly choice: BlankChoice | null
  readonly chosenChoice: number
  readonly onChoiceKey: (key: SlashKey) => boolean
  /** The search at the caret with what it found. */
  readonly inline: InlineSearch | null
  /** The phrase that is being written, if any. */
  readonly edited: EditedPhrase | null
  readonly editedTerm: EditedTerm | null
  /** The dialog over phrases of the program that have changed since the user did. */
  readonly outdatedShown: boolean
  /** Phrases that stand in the report already, or nearly. */
  readonly close: ReadonlyMap<string, Closeness>
  readonly query: string
  readonly filter: PhraseFilter
}

/** The library, what is searched in it, and its dialogs. */
export const phraseState = createStore<PhraseState>(() => ({
  builtIn: [],
  own: EMPTY_OWN_LIBRARY,
  others: [],
  entries: new Map(),
  search: null,
  slash: null,
  onSlashKey: () => false,
  choice: null,
  chosenChoice: 0,
  onChoiceKey: () => false,
  inline: null,
  edited: null,
  editedTerm: null,
  outdatedShown: false,
  close: new Map(),
  query: '',
  filter: 'all',
}))
