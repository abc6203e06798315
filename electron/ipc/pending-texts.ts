import type { ImportSource, ImportWarning } from '#shared/text-import/imported-report.ts'

/** A text as it was read, before any cleaning. */
export interface PendingText {
  readonly fileName: string
  readonly source: ImportSource
  readonly reportType: string
  /** ISO 8601, UTC */
  readonly readAt: string
  /** What the reader of the file format told about it, whatever is cleaned. */
  readonly told: readonly ImportWarning[]
}

export interface PendingTexts {
  /** Returns its id. */
  add(text: PendingText): string
  /** Null once it was dropped, by the user or by newer ones. */
  get(id: string): PendingText | null
  drop(id: string): void
}

/** The oldest goes when one more comes: at most some 20 MB are held. */
const MOST = 20

/** Texts that wait for the user's decision. One that was decided about stays for a while, to be imported again in another way. */
export function createPendingTexts(newId: () => string): PendingTexts {
  const texts = new Map<string, PendingText>()
  return {
    add(text) {
      const id = newId()
      texts.set(id, text)
      for (const oldest of texts.keys()) {
        if (texts.size <= MOST) break
        texts.delete(oldest)
      }
      return id
    },
    get: (id) => texts.get(id) ?? null,
    drop: (id) => void texts.delete(id),
  }
}
