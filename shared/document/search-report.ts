import type { ReportDocument } from '#shared/document/report-document.ts'
import { blockText } from '#shared/document/visit.ts'

/** A passage of a report, as text around what was found in it. */
export interface FoundPassage {
  readonly before: string
  readonly match: string
  readonly after: string
}

/** UTF-16 units shown before and behind what was found. */
const CONTEXT_BEFORE = 12
const CONTEXT_AFTER = 28
/** A list of drafts has room for no more. */
const MOST_PASSAGES = 2

/** The words of a query: what stands between white space, capitals not told apart. */
export function queryWords(query: string): string[] {
  return [...new Set(query.toLowerCase().split(/\s+/u))].filter((word) => word !== '')
}

/**
 * Where a report holds every one of `words` (from `queryWords`): the first place of each, at most two places. Null: one of them is nowhere.
 * No words are found nowhere.
 */
export function searchReport(document: ReportDocument, words: readonly string[]): readonly FoundPassage[] | null {
  if (words.length === 0) return null
  const texts = document.blocks.map(blockText)
  const passages: FoundPassage[] = []
  for (const word of words) {
    const passage = firstPassage(texts, word)
    if (passage === null) return null
    passages.push(passage)
  }
  return passages.slice(0, MOST_PASSAGES)
}

function firstPassage(texts: readonly string[], word: string): FoundPassage | null {
  for (const text of texts) {
    const at = inSmallLetters(text).indexOf(word)
    if (at >= 0) return cutOut(text, at, at + word.length)
  }
  return null
}

/** Letters whose small form is longer (İ) would shift every place behind them. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text
}

function cutOut(text: string, start: number, end: number): FoundPassage {
  const from = wholeCharacter(text, Math.max(0, start - CONTEXT_BEFORE))
  const to = wholeCharacter(text, Math.min(text.length, end + CONTEXT_AFTER))
  return {
    before: (from > 0 ? '……' : '') + text.slice(from, start),
    match: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? '……' : ''),
  }
}

/** Not between the two halves of a character. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
