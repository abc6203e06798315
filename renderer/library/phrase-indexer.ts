import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import { createPhraseSearch, type PhraseSearch } from '#shared/phrases/search-phrases.ts'
import type { IndexAnswer, IndexRequest } from '#renderer/library/phrase-index.worker.ts'

export interface PhraseIndexer {
  /** Prepares a library; only the newest one is answered. */
  index(entries: readonly LibraryEntry[]): void
}

/** Builds the index in a worker; searching itself takes a few milliseconds and is done here, so that Enter always takes what is shown. */
export function createPhraseIndexer(onReady: (search: PhraseSearch) => void, onFailure: (reason: string) => void): PhraseIndexer {
  const worker = new Worker(new URL('./phrase-index.worker.ts', import.meta.url), { type: 'module' })
  let sequence = 0
  let sent: readonly LibraryEntry[] = []
  worker.addEventListener('message', ({ data }: MessageEvent<IndexAnswer>) => {
    if (data.sequence === sequence) onReady(createPhraseSearch(sent, data.index))
  })
  worker.addEventListener('error', (event) => onFailure(event.message))
  return {
    index(entries) {
      sent = entries
      const request: IndexRequest = { sequence: ++sequence, entries }
      worker.postMessage(request)
    },
  }
}
