import { areAlike } from './alike-characters.ts'
import { isHan } from './han.ts'
import { type HashEntry, type HashIndex, buildHashIndex, mayBeListed, nextEntry, entryTag, entryValue } from './hash-index.ts'
import type { NearMiss } from './near-miss.ts'
import { packPhrasePlace, phraseNumber, placeInPhrase } from './phrase-place.ts'
import { type PhraseKind, type SetPhrase, isOfField, setPhrases } from './set-phrases.ts'
import { standsAlone } from './standing-alone.ts'
import { suspectPlaces } from './suspect-places.ts'
import { type TextMemo, createTextMemo } from './text-memo.ts'

export interface NearPhrase extends NearMiss {
  readonly kind: PhraseKind
}

interface PhraseIndex {
  readonly phrases: readonly SetPhrase[]
  readonly texts: ReadonlySet<string>
  /** Each character of each phrase, as a tag, under a hash of three others: those around it among the first four, those before it further on. */
  readonly places: HashIndex
  /** The same of the phrases of the field alone, which are fewer by two thirds. */
  readonly placesOfField: HashIndex
}

let built: PhraseIndex | undefined

/**
 * Places where a text is one alike character off a phrase of at least four characters. With one character wrong, three beside it are still
 * right, and the phrases that have these there are listed. A character that makes known pairs with both its neighbours is held against the
 * phrases of the field only, and not where it is often a word of its own: it may well be meant, and no rule would tell of it.
 */
export const nearPhrases: TextMemo<readonly NearPhrase[]> = createTextMemo(searchNearPhrases)

function searchNearPhrases(text: string): NearPhrase[] {
  built ??= buildIndex()
  const found: NearPhrase[] = []
  const { unknownPairs } = suspectPlaces.of(text)
  let nextUnknown = 0
  let goesWithBefore = false
  // The window moves along with the text, so that each character is read once: this is done for every character of a report.
  let [a, b, c, d, e, f] = [0, 0, 0, codeAt(text, 0), codeAt(text, 1), codeAt(text, 2)]
  for (let at = 0; at < text.length; at++) {
    const g = codeAt(text, at + 3)
    const isUnknown = unknownPairs[nextUnknown] === at
    if (isUnknown) nextUnknown++
    const goesWithAfter = !isUnknown && isHan(d) && isHan(e)
    const goesWithBoth = goesWithBefore && goesWithAfter
    let near: NearPhrase | undefined
    if (isHan(d) && !(goesWithBoth && standsAlone(d))) {
      const places = goesWithBoth ? built.placesOfField : built.places
      const [last, third, second, first] = [hashOf(3, a, b, c), hashOf(2, b, c, e), hashOf(1, c, e, f), hashOf(0, e, f, g)]
      if (mayBeListed(places, last)) near = nearerUnder(last, text, at, built, places, near)
      if (mayBeListed(places, third)) near = nearerUnder(third, text, at, built, places, near)
      if (mayBeListed(places, second)) near = nearerUnder(second, text, at, built, places, near)
      if (mayBeListed(places, first)) near = nearerUnder(first, text, at, built, places, near)
    }
    if (near) found.push(near)
    goesWithBefore = goesWithAfter
    a = b
    b = c
    c = d
    d = e
    e = f
    f = g
  }
  return found
}

function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0
}

/** The better one of the phrases under a hash and the one found so far: the shortest says it best, and of those the one that begins first. */
function nearerUnder(
  hash: number,
  text: string,
  at: number,
  { phrases, texts }: PhraseIndex,
  places: HashIndex,
  found: NearPhrase | undefined,
): NearPhrase | undefined {
  let nearest = found
  for (let entry = nextEntry(places, hash, -1); entry >= 0; entry = nextEntry(places, hash, entry)) {
    if (!areAlike(entryTag(places, entry), text.charCodeAt(at))) continue
    const value = entryValue(places, entry)
    const phrase = phrases[phraseNumber(value)]
    const start = at - placeInPhrase(value)
    if (!phrase || !isElsewhere(text, start, at, phrase.text) || texts.has(text.slice(start, start + phrase.text.length))) continue
    const near = { start, at, usual: phrase.text, kind: phrase.kind }
    if (!nearest || isBetter(near, nearest)) nearest = near
  }
  return nearest
}

function isBetter(one: NearPhrase, other: NearPhrase): boolean {
  return one.usual.length < other.usual.length || (one.usual.length === other.usual.length && one.start < other.start)
}

/** Whether the text from `start` is the phrase everywhere but at `at`. */
function isElsewhere(text: string, start: number, at: number, phrase: string): boolean {
  return start >= 0 && text.startsWith(phrase.slice(0, at - start), start) && text.startsWith(phrase.slice(at - start + 1), at + 1)
}

/** A hash of 32 bits of three of four characters (UTF-16 codes), `open` being the place of the one that is left out. */
function hashOf(open: number, x: number, y: number, z: number): number {
  return Math.imul(Math.imul(Math.imul(open ^ x, 0x9e3779b1) ^ y, 0x85ebca6b) ^ z, 0xc2b2ae35)
}

function buildIndex(): PhraseIndex {
  const phrases = setPhrases()
  return {
    phrases,
    texts: new Set(phrases.map(({ text }) => text)),
    places: indexPlaces(phrases, () => true),
    placesOfField: indexPlaces(phrases, isOfField),
  }
}

function indexPlaces(phrases: readonly SetPhrase[], isWanted: (phrase: SetPhrase) => boolean): HashIndex {
  const entries: HashEntry[] = []
  for (const [number, phrase] of phrases.entries())
    for (let place = 0; place < phrase.text.length && isWanted(phrase); place++)
      entries.push({ hash: hashAround(phrase.text, place), value: packPhrasePlace(number, place), tag: phrase.text.charCodeAt(place) })
  return buildHashIndex(entries)
}

function hashAround(phrase: string, place: number): number {
  const open = Math.min(place, 3)
  const [x = 0, y = 0, z = 0] = [0, 1, 2, 3].filter((other) => other !== open).map((other) => phrase.charCodeAt(place - open + other))
  return hashOf(open, x, y, z)
}
