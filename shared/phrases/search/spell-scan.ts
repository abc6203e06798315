import type { MatchRange } from '#shared/phrases/match-text.ts'
import { matchSpelling, type SpelledText, type Spelling, spellingOf } from '#shared/phrases/search/match-spelling.ts'

/** A word of a query, ready to be looked for. */
export interface SearchWord {
  readonly word: string
  readonly spelling: Spelling
  /** It holds letters, so that it may be pinyin. Otherwise it is looked for as it is written. */
  readonly isSpelled: boolean
  /** The characters before its first letter. */
  readonly written: string
  /** For each set of readings, as bits: what may come behind a character with these readings where the word starts on it. 0: it cannot. */
  readonly next: Int32Array
  /** For each set of readings, as bits: the letters it starts with. */
  readonly initials: Int32Array
}

/** The word ends with this character. */
const ENDS = 1 << 28
/** Only the match itself can tell. */
const ANYTHING = 1 << 27

/** Pinyin may come with a ü that was typed as such, or with the apostrophes that input methods put between syllables. */
export function searchWord(typed: string, sets: SpelledText['sets']): SearchWord {
  const isSpelled = /[a-z0-9ü]/u.test(typed)
  const word = isSpelled ? typed.replace(/(?<=[a-zü])['’](?=[a-zü])/gu, '').replaceAll('ü', 'v') : typed
  const written = isSpelled ? (/^[^a-z0-9]*/u.exec(word)?.[0] ?? '') : word
  const spelling = spellingOf(word, sets)
  const next = new Int32Array(isSpelled && written === '' ? sets.length : 0)
  const initials = new Int32Array(next.length)
  for (let set = 0; set < next.length; set++) {
    for (const reading of sets[set] ?? []) initials[set] = (initials[set] ?? 0) | bitOf(reading.charCodeAt(0))
    for (const length of spelling.lengths(0, set)) next[set] = (next[set] ?? 0) | (length === word.length ? ENDS : bitOf(word.charCodeAt(length)))
  }
  return { word, spelling, isSpelled, written, next, initials }
}

/** A bit for each letter; digits and all else share the last ones, which is no harm in a filter. */
function bitOf(code: number): number {
  const letter = code - 97
  if (letter >= 0 && letter < 26) return 1 << letter
  return code < 128 ? 1 << 26 : ANYTHING
}

/** The first place from `at` on, before `end`, where the word is written or spelled; null where there is none. */
function findWord(text: SpelledText, word: SearchWord, at: number, end: number): MatchRange | null {
  if (word.written !== '') return findWritten(text, word, at, end)
  for (let place = nextStart(text, word, at, end); place < end; place = nextStart(text, word, place + 1, end)) {
    const matched = matchSpelling(text, word.spelling, place, end)
    if (matched >= 0) return [place, matched]
  }
  return null
}

/** Whether `findWord` finds anything for a word that is spelled from its first character on. Asked of every entry, so it looks no further than it must. */
export function holdsSpelled(text: SpelledText, word: SearchWord, at: number, end: number): boolean {
  const { next } = word
  for (let place = nextStart(text, word, at, end); place < end; place = nextStart(text, word, place + 1, end)) {
    const following = next[text.readings[place] ?? 0] ?? 0
    if ((following & ENDS) !== 0 || matchSpelling(text, word.spelling, place, end) >= 0) return true
  }
  return false
}

/** The first place from `at` on where the word may start by the initials of two characters; `end` where there is none. */
function nextStart({ readings }: SpelledText, { next, initials }: SearchWord, at: number, end: number): number {
  for (let place = at; place < end; place++) {
    const following = next[readings[place] ?? 0] ?? 0
    if (following === 0) continue
    const after = place + 1 < end ? (readings[place + 1] ?? 0) : 0
    // Where a mark follows, or the word may end here, only the match itself can tell.
    if ((following & (ENDS | ANYTHING)) !== 0 || after === 0 || (following & (initials[after] ?? 0)) !== 0) return place
  }
  return end
}

function findWritten(text: SpelledText, word: SearchWord, at: number, end: number): MatchRange | null {
  // A slice, so that a word that is nowhere near is not looked for through the whole library again and again.
  const part = text.folded.slice(at, end)
  for (let place = part.indexOf(word.written); place >= 0; place = part.indexOf(word.written, place + 1)) {
    const matched = matchWritten(text, word, at + place, end)
    if (matched >= 0) return [at + place, matched]
  }
  return null
}

/** Where a word whose written part stands at `at` ends; -1: what is spelled behind it does not follow, or not before `end`. */
export function matchWritten(text: SpelledText, { word, spelling, isSpelled }: SearchWord, at: number, end: number): number {
  if (isSpelled) return matchSpelling(text, spelling, at, end)
  return at + word.length <= end ? at + word.length : -1
}

/** All places without overlaps. */
export function findAllWords(text: SpelledText, word: SearchWord, at: number, end: number): MatchRange[] {
  const ranges: MatchRange[] = []
  for (let range = findWord(text, word, at, end); range !== null; range = findWord(text, word, range[1], end)) ranges.push(range)
  return ranges
}
