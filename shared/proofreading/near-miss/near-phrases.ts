import { areAlike } from './alike-characters.ts'
import { isHan } from './han.ts'
import { type HashEntry, type HashIndex, buildHashIndex, mayBeListed, nextEntry, entryTag, entryValue } from './hash-index.ts'
import type { NearMiss } from './near-miss.ts'
import { packPhrasePlace, phraseNumber, placeInPhrase } from './phrase-place.ts'
import { type PhraseKind, type SetPhrase, setPhrases } from './set-phrases.ts'
import { type TextMemo, createTextMemo } from './text-memo.ts'

export interface NearPhrase extends NearMiss {
  readonly kind: PhraseKind
}

/** Each character of each phrase, as a tag, under a hash of three others: those around it among the first four, those before it further on. */
interface PhraseIndex {
  readonly phrases: readonly SetPhrase[]
  readonly texts: ReadonlySet<string>
  readonly places: HashIndex
}

let built: PhraseIndex | undefined

/**
 * Places where a text is one alike character off a phrase of at least four characters. With one character wrong, three beside it are still
 * right, and the phrases that have these there are listed.
 */
export const nearPhrases: TextMemo<readonly NearPhrase[]> = createTextMemo(searchNearPhrases)

function searchNearPhrases(text: string): NearPhrase[] {
  built ??= buildIndex()
  const found: NearPhrase[] = []
  // The window moves along with the text, so that each character is read once: this is done for every character of a report.
  let [a, b, c, d, e, f] = [0, 0, 0, codeAt(text, 0), codeAt(text, 1), codeAt(text, 2)]
  for (let at = 0; at < text.length; at++) {
    const g = codeAt(text, at + 3)
    let near: NearPhrase | undefined
    if (isHan(d)) {
      near = nearerUnder(hashOf(3, a, b, c), text, at, built, near)
      near = nearerUnder(hashOf(2, b, c, e), text, at, built, near)
      near = nearerUnder(hashOf(1, c, e, f), text, at, built, near)
      near = nearerUnder(hashOf(0, e, f, g), text, at, built, near)
    }
    if (near) found.push(near)
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
  { phrases, texts, places }: PhraseIndex,
  found: NearPhrase | undefined,
): NearPhrase | undefined {
  if (!mayBeListed(places, hash)) return found
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
  const entries: HashEntry[] = []
  for (const [number, { text }] of phrases.entries())
    for (let place = 0; place < text.length; place++)
      entries.push({ hash: hashAround(text, place), value: packPhrasePlace(number, place), tag: text.charCodeAt(place) })
  return { phrases, texts: new Set(phrases.map(({ text }) => text)), places: buildHashIndex(entries) }
}

function hashAround(phrase: string, place: number): number {
  const open = Math.min(place, 3)
  const [x = 0, y = 0, z = 0] = [0, 1, 2, 3].filter((other) => other !== open).map((other) => phrase.charCodeAt(place - open + other))
  return hashOf(open, x, y, z)
}
