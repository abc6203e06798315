import { type HashEntry, type HashIndex, buildHashIndex, entryValue, mayBeListed, nextEntry } from './hash-index.ts'
import { isHan, pairNumber } from './han.ts'
import { packPhrasePlace, phraseNumber, placeInPhrase } from './phrase-place.ts'
import { type SetPhrase, setPhrases } from './set-phrases.ts'
import { suspectPlaces } from './suspect-places.ts'
import { type TextMemo, createTextMemo } from './text-memo.ts'

/** A stretch of the text that is a set phrase but for two neighbours in the wrong order. */
export interface SwappedPhrase {
  /** UTF-16 offset of the stretch; it is as long as the phrase. */
  readonly start: number
  readonly usual: string
}

/** Each two neighbours of each phrase under a hash of them. */
interface NeighbourIndex {
  readonly phrases: readonly SetPhrase[]
  readonly places: HashIndex
}

let built: NeighbourIndex | undefined

/**
 * Looks only at pairs of characters that no word and no usual text has. Characters left out or one too many were tried in the same way and
 * took too many rightful sentences (传导了压力, 党内活动 for 党内生活).
 */
export const swappedPhrases: TextMemo<readonly SwappedPhrase[]> = createTextMemo(searchSwappedPhrases)

function searchSwappedPhrases(text: string): SwappedPhrase[] {
  const found: SwappedPhrase[] = []
  for (const at of suspectPlaces.of(text).unknownPairs) {
    built ??= buildIndex()
    const swapped = shortestAt(text, at, built)
    if (swapped) found.push(swapped)
  }
  return found
}

/** The phrase that the text is but for the order of the two characters from `at`; of several the shortest says best what is meant. */
function shortestAt(text: string, at: number, { phrases, places }: NeighbourIndex): SwappedPhrase | undefined {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  const hash = hashOf(second, first)
  if (first === second || !mayBeListed(places, hash)) return undefined
  let shortest: SwappedPhrase | undefined
  for (let entry = nextEntry(places, hash, -1); entry >= 0; entry = nextEntry(places, hash, entry)) {
    const value = entryValue(places, entry)
    const phrase = phrases[phraseNumber(value)]?.text ?? ''
    const index = placeInPhrase(value)
    if ((!shortest || phrase.length < shortest.usual.length) && standsSwapped(text, at, phrase, index))
      shortest = { start: at - index, usual: phrase }
  }
  return shortest
}

/** Whether the text is the phrase around two characters at `at` that it has at `index` in the other order. */
function standsSwapped(text: string, at: number, phrase: string, index: number): boolean {
  const start = at - index
  return start >= 0 && text.startsWith(phrase.slice(0, index), start) && text.startsWith(phrase.slice(index + 2), at + 2)
}

function buildIndex(): NeighbourIndex {
  const phrases = setPhrases()
  const entries: HashEntry[] = []
  for (const [number, { text }] of phrases.entries())
    for (let place = 0; place + 1 < text.length; place++)
      if (isHan(text.charCodeAt(place)) && isHan(text.charCodeAt(place + 1)))
        entries.push({ hash: hashOf(text.charCodeAt(place), text.charCodeAt(place + 1)), value: packPhrasePlace(number, place), tag: 0 })
  return { phrases, places: buildHashIndex(entries) }
}

/** Of two 基本汉字 (UTF-16 codes); no two pairs share one. */
function hashOf(first: number, second: number): number {
  return Math.imul(pairNumber(first, second), 0x9e3779b1)
}
