import { isCommonWord } from './common-words.ts'
import { isKnownPair } from './known-pairs.ts'

/** A character that stands where a phrase or word usually has another one that sounds or looks alike. */
export interface NearMiss {
  /** Where the phrase or word would begin, a UTF-16 offset. */
  readonly start: number
  /** Offset of the character itself. */
  readonly at: number
  /** The phrase or word as it usually is. */
  readonly usual: string
}

/** How the character goes with its neighbours: does it make a known pair with the one before it, and with the one after it? */
export function knownNeighbours(text: string, at: number): { readonly before: boolean; readonly after: boolean } {
  return { before: at > 0 && isKnownAt(text, at - 1), after: at + 1 < text.length && isKnownAt(text, at) }
}

/** The shortest stretch that shows what is meant: the common word in which the character stands, or else the whole phrase. */
export function shownRange({ start, at, usual }: NearMiss): readonly [start: number, end: number] {
  const index = at - start
  if (index > 0 && isCommonWord(usual, index - 1)) return [at - 1, at + 1]
  if (index + 1 < usual.length && isCommonWord(usual, index)) return [at, at + 2]
  return [start, start + usual.length]
}

function isKnownAt(text: string, at: number): boolean {
  return isKnownPair(text.charCodeAt(at), text.charCodeAt(at + 1))
}
