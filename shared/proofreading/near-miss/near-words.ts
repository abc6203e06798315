import { areAlike } from './alike-characters.ts'
import { firstCharacters, isCommonWord, secondCharacters } from './common-words.ts'
import { isHan } from './han.ts'
import type { NearMiss } from './near-miss.ts'
import { isKnownPair } from './known-pairs.ts'
import { isGrammar, standsAlone } from './standing-alone.ts'
import { suspectPlaces } from './suspect-places.ts'
import { type TextMemo, createTextMemo } from './text-memo.ts'

/**
 * Places where two characters that no word or usual text has side by side are one alike character off a common word: 取得实笑. The wrong
 * character must make no pair with its other neighbour either, and the right one must make one with its neighbour outside.
 */
export const nearWords: TextMemo<readonly NearMiss[]> = createTextMemo(searchNearWords)

function searchNearWords(text: string): NearMiss[] {
  const found: NearMiss[] = []
  const places = suspectPlaces.of(text).unknownPairs
  for (let index = 0; index < places.length; index++) {
    const start = places[index] ?? 0
    if (standsAlone(text.charCodeAt(start)) || standsAlone(text.charCodeAt(start + 1))) continue
    const firstMayBeWrong = !isKnownAt(text, start - 1, places[index - 1])
    const secondMayBeWrong = !isKnownAt(text, start + 1, places[index + 1])
    const miss = (secondMayBeWrong ? secondWrong(text, start) : undefined) ?? (firstMayBeWrong ? firstWrong(text, start) : undefined)
    if (miss) found.push(miss)
  }
  return found
}

/** Whether the two characters from `start` make a known pair, given the unknown pair that is nearest on that side. */
function isKnownAt(text: string, start: number, nearestUnknown: number | undefined): boolean {
  return nearestUnknown !== start && isHan(text.charCodeAt(start)) && isHan(text.charCodeAt(start + 1))
}

function secondWrong(text: string, start: number): NearMiss | undefined {
  const rights = alikeAmong(secondCharacters(text.charCodeAt(start)), text.charCodeAt(start + 1))
  if (rights.length === 0 || isCommonWord(text, start - 1)) return undefined
  const usual = rights.map((right) => text.charAt(start) + String.fromCharCode(right)).find((word) => fits(text, start, word))
  return usual === undefined ? undefined : { start, at: start + 1, usual }
}

function firstWrong(text: string, start: number): NearMiss | undefined {
  const rights = alikeAmong(firstCharacters(text.charCodeAt(start + 1)), text.charCodeAt(start))
  if (rights.length === 0 || isCommonWord(text, start + 1)) return undefined
  const usual = rights.map((right) => String.fromCharCode(right) + text.charAt(start + 1)).find((word) => fits(text, start, word))
  return usual === undefined ? undefined : { start, at: start, usual }
}

const NONE: readonly number[] = []

function alikeAmong(characters: readonly number[], one: number): readonly number[] {
  for (const character of characters) if (areAlike(character, one)) return characters.filter((other) => areAlike(other, one))
  return NONE
}

/** Whether the word would go with what stands before or after it. */
function fits(text: string, start: number, word: string): boolean {
  const end = start + word.length
  return follows(text.charCodeAt(start - 1), word.charCodeAt(0)) || follows(word.charCodeAt(1), text.charCodeAt(end))
}

/** Whether two neighbours are parted by the end of a clause, make a known pair, or one of them is a character of grammar, which goes with all. */
function follows(first: number, second: number): boolean {
  return !isHan(first) || !isHan(second) || isGrammar(first) || isGrammar(second) || isKnownPair(first, second)
}
