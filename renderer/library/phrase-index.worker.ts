import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import { buildPhraseIndex, type PhraseIndex } from '#shared/phrases/search/build-phrase-index.ts'

export interface IndexRequest {
  readonly sequence: number
  readonly entries: readonly LibraryEntry[]
}

export interface IndexAnswer {
  readonly sequence: number
  readonly index: PhraseIndex
}

/** Prepares the phrase library for searching, away from the typing: the dictionary of readings lives here alone. */
self.addEventListener('message', ({ data }: MessageEvent<IndexRequest>) => {
  const index = buildPhraseIndex(data.entries)
  const answer: IndexAnswer = { sequence: data.sequence, index }
  self.postMessage(answer, { transfer: [index.readings.buffer, index.bounds.buffer, index.pairs.buffer] })
})
