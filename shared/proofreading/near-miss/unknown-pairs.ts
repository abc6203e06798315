import { isHan } from './han.ts'
import { isKnownPair } from './known-pairs.ts'
import { type TextMemo, createTextMemo } from './text-memo.ts'

/** Where two Chinese characters of a text stand side by side that do so in no word and no usual text; every wrong character makes such a pair. */
export interface UnknownPairs {
  /** UTF-16 offsets of the first characters, in order. */
  readonly places: readonly number[]
  /** 1 at each of them. */
  readonly flags: Uint8Array
}

/** About one pair of six, even in a text without a slip: names, and words that met by chance. */
export const unknownPairs: TextMemo<UnknownPairs> = createTextMemo(search)

function search(text: string): UnknownPairs {
  const places: number[] = []
  const flags = new Uint8Array(text.length)
  let first = text.charCodeAt(0)
  for (let at = 0; at + 1 < text.length; at++) {
    const second = text.charCodeAt(at + 1)
    if (isHan(first) && isHan(second) && !isKnownPair(first, second)) {
      places.push(at)
      flags[at] = 1
    }
    first = second
  }
  return { places, flags }
}
