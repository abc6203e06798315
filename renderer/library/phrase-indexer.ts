import type { Closeness } from '#shared/phrases/close-passages.ts'
import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import { createPhraseSearch, type PhraseSearch } from '#shared/phrases/search-phrases.ts'
import type { LibraryAnswer, LibraryRequest } from '#renderer/library/phrase-index.worker.ts'

export interface PhraseIndexer {
  /** Prepares a library; only the newest one is answered. */
  index(entries: readonly LibraryEntry[]): void
  /** Asks which of the library's phrases stand in these passages already. */
  compare(passages: readonly string[]): void
}

export interface IndexerEvents {
  readonly onReady: (search: PhraseSearch) => void
  readonly onCompared: (close: ReadonlyMap<string, Closeness>) => void
  readonly onFailure: (reason: string) => void
}

/** Builds the index in a worker; searching itself takes a few milliseconds and is done here, so that Enter always takes what is shown. */
export function createPhraseIndexer({ onReady, onCompared, onFailure }: IndexerEvents): PhraseIndexer {
  const worker = new Worker(new URL('./phrase-index.worker.ts', import.meta.url), { type: 'module' })
  const send = (request: LibraryRequest) => worker.postMessage(request)
  let sequence = 0
  let sent: readonly LibraryEntry[] = []
  worker.addEventListener('message', ({ data }: MessageEvent<LibraryAnswer>) => {
    if (data.kind === 'compare') onCompared(data.close)
    else if (data.sequence === sequence) onReady(createPhraseSearch(sent, data.index))
  })
  worker.addEventListener('error', (event) => onFailure(event.message))
  return {
    index(entries) {
      sent = entries
      send({ kind: 'index', sequence: ++sequence, entries })
    },
    compare: (passages) => send({ kind: 'compare', passages }),
  }
}
