import type { MatchRange } from '#shared/phrases/match-text.ts'
import { matchSpelling, type SpelledText, spelledLengths } from '#shared/phrases/search/match-spelling.ts'

/** A word of a query, ready to be looked for. */
export interface SearchWord {
  readonly word: string
  /** It holds letters, so that it may be pinyin. Otherwise it is looked for as it is written. */
  readonly isSpelled: boolean
  /** The characters before its first letter. */
  readonly written: string
  /** For each set of readings, as bits: the letters that may start the next character where the word starts on one with these readings. 0: it cannot. */
  readonly next: Int32Array
  /** For each set of readings, as bits: the letters it starts with. */
  readonly initials: Int32Array
}

/** The last character of a word may stand before anything. */
const ANY = -1

/** Pinyin may come with a ü that was typed as such, or with the apostrophes that input methods put between syllables. */
export function searchWord(typed: string, sets: SpelledText['sets']): SearchWord {
  const isSpelled = /[a-z0-9ü]/u.test(typed)
  const word = isSpelled ? typed.replace(/(?<=[a-zü])['’](?=[a-zü])/gu, '').replaceAll('ü', 'v') : typed
  const written = isSpelled ? (/^[^a-z0-9]*/u.exec(word)?.[0] ?? '') : word
  const next = new Int32Array(isSpelled && written === '' ? sets.length : 0)
  const initials = new Int32Array(next.length)
  for (let set = 0; set < next.length; set++) {
    for (const reading of sets[set] ?? []) {
      initials[set] = (initials[set] ?? 0) | bitOf(reading.charCodeAt(0))
      for (const length of spelledLengths(word, 0, reading))
        next[set] = (next[set] ?? 0) | (length === word.length ? ANY : bitOf(word.charCodeAt(length)))
    }
  }
  return { word, isSpelled, written, next, initials }
}

/** A bit for each letter; digits and all else share the last ones, which is no harm in a filter. */
function bitOf(code: number): number {
  const letter = code - 97
  if (letter >= 0 && letter < 26) return 1 << letter
  return code < 128 ? 1 << 26 : ANY
}

/** The first place from `at` on, before `end`, where the word is written or spelled; null where there is none. */
export function findWord(text: SpelledText, word: SearchWord, at: number, end: number): MatchRange | null {
  if (word.written !== '') return findWritten(text, word, at, end)
  const { next, initials } = word
  const { readings } = text
  for (let place = at; place < end; place++) {
    const letters = next[readings[place] ?? 0] ?? 0
    if (letters === 0) continue
    const following = place + 1 < end ? (readings[place + 1] ?? 0) : 0
    // Where a mark follows, or the word may end here, only the match itself can tell.
    if (letters !== ANY && following !== 0 && (letters & (initials[following] ?? 0)) === 0) continue
    const matched = matchSpelling(text, word.word, place, end)
    if (matched >= 0) return [place, matched]
  }
  return null
}

function findWritten(text: SpelledText, { word, written, isSpelled }: SearchWord, at: number, end: number): MatchRange | null {
  // A slice, so that a word that is nowhere near is not looked for through the whole library again and again.
  const part = text.folded.slice(at, end)
  for (let place = part.indexOf(written); place >= 0; place = part.indexOf(written, place + 1)) {
    const matched = isSpelled ? matchSpelling(text, word, at + place, end) : at + place + word.length
    if (matched >= 0) return [at + place, matched]
  }
  return null
}

/** All places without overlaps. */
export function findAllWords(text: SpelledText, word: SearchWord, at: number, end: number): MatchRange[] {
  const ranges: MatchRange[] = []
  for (let range = findWord(text, word, at, end); range !== null; range = findWord(text, word, range[1], end)) ranges.push(range)
  return ranges
}
