import { areAlike } from './alike-characters.ts'
import { firstCharacters, isCommonWord, secondCharacters } from './common-words.ts'
import { isHan } from './han.ts'
import { isKnownPair } from './known-pairs.ts'
import { type NearMiss, knownNeighbours } from './near-miss.ts'
import { standsAlone } from './standing-alone.ts'
import { unknownPairs } from './unknown-pairs.ts'

/**
 * Places where two characters that no word or usual text has side by side are one alike character off a common word: 取得实笑. The wrong
 * character must make no pair with its other neighbour either, and the right one must make one with its neighbour outside.
 */
export function findNearWords(text: string): NearMiss[] {
  const found: NearMiss[] = []
  for (const start of unknownPairs.of(text).places) {
    const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)]
    if (standsAlone(first) || standsAlone(second)) continue
    // Few pairs are alike to a word at all: that is asked first, as it costs least.
    const miss =
      secondWrong(text, start, alikeAmong(secondCharacters(first), second)) ?? firstWrong(text, start, alikeAmong(firstCharacters(second), first))
    if (miss) found.push(miss)
  }
  return found
}

const NONE: readonly number[] = []

function alikeAmong(characters: readonly number[], one: number): readonly number[] {
  for (const character of characters) if (areAlike(character, one)) return characters.filter((other) => areAlike(other, one))
  return NONE
}

function secondWrong(text: string, start: number, rights: readonly number[]): NearMiss | undefined {
  if (rights.length === 0 || knownNeighbours(text, start + 1).after || isCommonWord(text, start - 1)) return undefined
  const usual = rights.map((right) => text.charAt(start) + String.fromCharCode(right)).find((word) => fits(text, start, word))
  return usual === undefined ? undefined : { start, at: start + 1, usual }
}

function firstWrong(text: string, start: number, rights: readonly number[]): NearMiss | undefined {
  if (rights.length === 0 || knownNeighbours(text, start).before || isCommonWord(text, start + 1)) return undefined
  const usual = rights.map((right) => String.fromCharCode(right) + text.charAt(start + 1)).find((word) => fits(text, start, word))
  return usual === undefined ? undefined : { start, at: start, usual }
}

/** Whether the word would go with what stands before or after it: the end of a clause, or a character with which its own makes a known pair. */
function fits(text: string, start: number, word: string): boolean {
  const end = start + word.length
  const opens = start === 0 || !isHan(text.charCodeAt(start - 1)) || isKnownPair(text.charCodeAt(start - 1), word.charCodeAt(0))
  return opens || end >= text.length || !isHan(text.charCodeAt(end)) || isKnownPair(word.charCodeAt(1), text.charCodeAt(end))
}
