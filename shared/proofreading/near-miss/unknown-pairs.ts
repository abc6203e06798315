import { isHan } from './alike-characters.ts'
import { isKnownPair } from './known-pairs.ts'
import { type TextMemo, createTextMemo } from './text-memo.ts'

/**
 * Places (UTF-16 offsets of the first character) where two Chinese characters stand side by side that do so in no word and no usual text. Every
 * wrong character that is told makes such a pair.
 */
export const unknownPairs: TextMemo<readonly number[]> = createTextMemo(search)

function search(text: string): number[] {
  const found: number[] = []
  let first = text.charCodeAt(0)
  for (let at = 0; at + 1 < text.length; at++) {
    const second = text.charCodeAt(at + 1)
    if (isHan(first) && isHan(second) && !isKnownPair(first, second)) found.push(at)
    first = second
  }
  return found
}
