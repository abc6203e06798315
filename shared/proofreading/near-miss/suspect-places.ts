import { isHan } from './han.ts'
import { isKnownPair } from './known-pairs.ts'
import { type TextMemo, createTextMemo } from './text-memo.ts'

/** Where a wrong character may be. */
export interface SuspectPlaces {
  /**
   * Two Chinese characters stand side by side that do so in no word and no usual text: UTF-16 offsets of the first of them, in order. A wrong
   * character mostly makes such a pair; so does about one pair of eight in a text without a slip: names, and words that met by chance.
   */
  readonly unknownPairs: readonly number[]
  /** A Chinese character stands twice: offsets of the first of the two, in order. */
  readonly doubles: readonly number[]
}

export const suspectPlaces: TextMemo<SuspectPlaces> = createTextMemo(search)

function search(text: string): SuspectPlaces {
  const unknownPairs: number[] = []
  const doubles: number[] = []
  let first = text.charCodeAt(0)
  for (let at = 1; at <= text.length; at++) {
    const second = text.charCodeAt(at)
    if (isHan(first)) {
      if (first === second) doubles.push(at - 1)
      if (isHan(second) && !isKnownPair(first, second)) unknownPairs.push(at - 1)
    }
    first = second
  }
  return { unknownPairs, doubles }
}
