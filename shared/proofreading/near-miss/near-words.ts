import { areAlike, isHan } from './alike-characters.ts'
import { firstCharacters, isCommonWord, secondCharacters } from './common-words.ts'
import { isKnownPair } from './known-pairs.ts'
import { type NearMiss, knownNeighbours } from './near-miss.ts'
import { standsAlone } from './standing-alone.ts'

/**
 * Places where two characters that no word or usual text has side by side are one alike character off a common word: 取得实笑. The wrong
 * character must make no pair with its other neighbour either, and the right one must make one with its neighbour outside.
 */
export function findNearWords(text: string): NearMiss[] {
  const found: NearMiss[] = []
  let first = text.charCodeAt(0)
  for (let start = 0; start + 1 < text.length; start++) {
    const second = text.charCodeAt(start + 1)
    if (!standsAlone(first) && !standsAlone(second) && isHan(first) && isHan(second) && !isKnownPair(first, second)) {
      const miss = secondWrong(text, start) ?? firstWrong(text, start)
      if (miss) found.push(miss)
    }
    first = second
  }
  return found
}

function secondWrong(text: string, start: number): NearMiss | undefined {
  if (knownNeighbours(text, start + 1).after || isCommonWord(text, start - 1)) return undefined
  const usual = secondCharacters(text.charCodeAt(start))
    .filter((character) => areAlike(character, text.charCodeAt(start + 1)))
    .map((character) => text.charAt(start) + String.fromCharCode(character))
    .find((word) => fits(text, start, word))
  return usual === undefined ? undefined : { start, at: start + 1, usual }
}

function firstWrong(text: string, start: number): NearMiss | undefined {
  if (knownNeighbours(text, start).before || isCommonWord(text, start + 1)) return undefined
  const usual = firstCharacters(text.charCodeAt(start + 1))
    .filter((character) => areAlike(character, text.charCodeAt(start)))
    .map((character) => String.fromCharCode(character) + text.charAt(start + 1))
    .find((word) => fits(text, start, word))
  return usual === undefined ? undefined : { start, at: start, usual }
}

/** Whether the word would go with what stands before or after it: the end of a clause, or a character with which its own makes a known pair. */
function fits(text: string, start: number, word: string): boolean {
  const end = start + word.length
  const opens = start === 0 || !isHan(text.charCodeAt(start - 1)) || isKnownPair(text.charCodeAt(start - 1), word.charCodeAt(0))
  return opens || end >= text.length || !isHan(text.charCodeAt(end)) || isKnownPair(word.charCodeAt(1), text.charCodeAt(end))
}
