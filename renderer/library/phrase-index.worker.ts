import { type Closeness, closePassages } from '#shared/phrases/close-passages.ts'
import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import { buildPhraseIndex, type PhraseIndex } from '#shared/phrases/search/build-phrase-index.ts'

export type LibraryRequest =
  | { readonly kind: 'index'; readonly sequence: number; readonly entries: readonly LibraryEntry[] }
  | { readonly kind: 'compare'; readonly passages: readonly string[] }

export type LibraryAnswer =
  | { readonly kind: 'index'; readonly sequence: number; readonly index: PhraseIndex }
  | { readonly kind: 'compare'; readonly close: ReadonlyMap<string, Closeness> }

let known: readonly LibraryEntry[] = []

/** Prepares the phrase library for searching and holds it against the report, away from the typing. The dictionary of readings lives here alone. */
self.addEventListener('message', ({ data }: MessageEvent<LibraryRequest>) => {
  if (data.kind === 'compare') {
    const answer: LibraryAnswer = { kind: 'compare', close: closePassages(known, data.passages) }
    self.postMessage(answer)
    return
  }
  known = data.entries
  const index = buildPhraseIndex(data.entries)
  const answer: LibraryAnswer = { kind: 'index', sequence: data.sequence, index }
  self.postMessage(answer, { transfer: [index.readings.buffer, index.bounds.buffer, index.pairs.buffer] })
})
