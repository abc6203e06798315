import type { WordParagraph } from './story.ts'

/** What a Word file holds beyond the text of a report; each kind is told to the user once, with its number. */
const TOLD_KINDS = [
  'insertion',
  'deletion',
  'move',
  'hidden',
  'struck',
  'picture',
  'object',
  'text-box',
  'formula',
  'symbol',
  'bullet',
  'soft-break',
  'nested-table',
  'merged-cell',
  'framed-text',
  'layout-table',
  'sign-off-table',
  'double-number',
  'contents',
  'embedded-document',
  'page-text',
  'page-number',
  'external',
  'macro',
  'template',
] as const
export type ToldKind = (typeof TOLD_KINDS)[number]

export interface Told {
  count: number
  /** Where it was first met; null where it lies outside the text. */
  readonly paragraph: WordParagraph | null
}

/** Counts what is to be told, and remembers where each kind was first met. */
export interface Tally {
  readonly told: ReadonlyMap<ToldKind, Told>
  add(kind: ToldKind, paragraph: WordParagraph | null): void
}

/** An empty count. */
export function createTally(): Tally {
  const told = new Map<ToldKind, Told>()
  return {
    told,
    add(kind, paragraph) {
      const known = told.get(kind)
      if (known) known.count++
      else told.set(kind, { count: 1, paragraph })
    },
  }
}
