import { areAlike } from './alike-characters.ts'
import type { NearMiss } from './near-miss.ts'
import { type PhraseKind, type SetPhrase, setPhrases } from './set-phrases.ts'
import { type TextMemo, createTextMemo } from './text-memo.ts'
import { unknownPairs } from './unknown-pairs.ts'

export interface NearPhrase extends NearMiss {
  readonly kind: PhraseKind
}

/** Lists of phrases under a hash of three of their first four characters; `next` chains those that share one. */
interface PhraseIndex {
  readonly phrases: readonly SetPhrase[]
  readonly texts: ReadonlySet<string>
  /** A bit for each hash under which there is an entry. */
  readonly marks: Int32Array
  /** Number of the first entry under a hash, and of the entry after an entry; 0: none. An entry is a phrase in four forms. */
  readonly heads: Int32Array
  readonly next: Int32Array
}

/** The forms in which a phrase is listed: one of its first four characters left open. */
const FORMS = 4
const HASH_BITS = 17
/** Characters of a phrase in which a wrong one is looked for: the few phrases that are longer mostly have a shorter one in them. */
const FARTHEST = 8
/** One bit says of nineteen in twenty places, without a look at any list, that no phrase is near. */
const MARK_BITS = 20

let built: PhraseIndex | undefined

/**
 * Places where a text is one alike character off a phrase of at least four characters. With one character wrong, three of the first four are
 * still right: the text is looked up with each of them left open in turn, wherever that one makes a pair that is not known.
 */
export const nearPhrases: TextMemo<readonly NearPhrase[]> = createTextMemo(searchNearPhrases)

function searchNearPhrases(text: string): NearPhrase[] {
  built ??= buildIndex()
  const index = built
  const { places, flags } = unknownPairs.of(text)
  const found = new Map<number, NearPhrase>()
  let next = 0
  for (let start = 0; start + 4 <= text.length && next < places.length; start++) {
    while ((places[next] ?? text.length) < start - 1) next++
    const place = places[next] ?? text.length
    // Nothing unknown from the character before to the last in which a slip is looked for.
    if (place > start + FARTHEST - 1) continue
    const [a, b, c, d] = [text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2), text.charCodeAt(start + 3)]
    const [atA, atB, atC] = [flags[start] ?? 0, flags[start + 1] ?? 0, flags[start + 2] ?? 0]
    if ((flags[start - 1] ?? 0) | atA) collect(text, start, hashOf(0, b, c, d), index, found)
    if (atA | atB) collect(text, start, hashOf(1, a, c, d), index, found)
    if (atB | atC) collect(text, start, hashOf(2, a, b, d), index, found)
    collect(text, start, hashOf(3, a, b, c), index, found)
  }
  return [...found.values()].sort((one, other) => one.at - other.at)
}

/** Adds those of the phrases under a hash that the text from `start` misses by one character; of several at one character the shortest says it best. */
function collect(
  text: string,
  start: number,
  hash: number,
  { phrases, texts, marks, heads, next }: PhraseIndex,
  found: Map<number, NearPhrase>,
): void {
  const mark = hash >>> (32 - MARK_BITS)
  if (((marks[mark >> 5] ?? 0) & (1 << (mark & 31))) === 0) return
  for (let entry = heads[hash >>> (32 - HASH_BITS)] ?? 0; entry !== 0; entry = next[entry] ?? 0) {
    const phrase = phrases[(entry - 1) >> 2]
    const at = phrase ? onlyOther(text, start, phrase.text) : -1
    if (!phrase || at < 0 || texts.has(text.slice(start, start + phrase.text.length))) continue
    const shortest = found.get(at)
    if (!shortest || phrase.text.length < shortest.usual.length) found.set(at, { start, at, usual: phrase.text, kind: phrase.kind })
  }
}

/** Offset of the one character in which the text from `start` is not the phrase but alike; -1 where it is, or differs otherwise. */
function onlyOther(text: string, start: number, phrase: string): number {
  if (start + phrase.length > text.length) return -1
  let other = -1
  for (let i = 0; i < phrase.length; i++)
    if (text.charCodeAt(start + i) !== phrase.charCodeAt(i)) {
      if (other >= 0) return -1
      other = i
    }
  return other >= 0 && areAlike(text.charCodeAt(start + other), phrase.charCodeAt(other)) ? start + other : -1
}

/** A hash of 32 bits of three of four characters (UTF-16 codes), `open` being the place of the one that is left out. */
function hashOf(open: number, x: number, y: number, z: number): number {
  return Math.imul(Math.imul(Math.imul(open ^ x, 0x9e3779b1) ^ y, 0x85ebca6b) ^ z, 0xc2b2ae35)
}

function buildIndex(): PhraseIndex {
  const phrases = setPhrases()
  const texts = new Set(phrases.map(({ text }) => text))
  const marks = new Int32Array(1 << (MARK_BITS - 5))
  const heads = new Int32Array(1 << HASH_BITS)
  const next = new Int32Array(phrases.length * FORMS + 1)
  for (const [index, { text }] of phrases.entries()) {
    const [a = 0, b = 0, c = 0, d = 0] = [...text].map((character) => character.charCodeAt(0))
    const hashes = [hashOf(0, b, c, d), hashOf(1, a, c, d), hashOf(2, a, b, d), hashOf(3, a, b, c)]
    for (const [form, hash] of hashes.entries()) {
      const entry = index * FORMS + form + 1
      const [mark, head] = [hash >>> (32 - MARK_BITS), hash >>> (32 - HASH_BITS)]
      marks[mark >> 5] = (marks[mark >> 5] ?? 0) | (1 << (mark & 31))
      next[entry] = heads[head] ?? 0
      heads[head] = entry
    }
  }
  return { phrases, texts, marks, heads, next }
}
