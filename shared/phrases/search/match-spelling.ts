/** A text to match in: folded, with the readings of its units; see Readings. */
export interface SpelledText {
  readonly folded: string
  readonly readings: Uint16Array
  readonly sets: readonly (readonly string[])[]
}

/** How many marks (、“”) a spelling may pass over between two characters. */
const MOST_SKIPPED = 2
const LINE_END = 10

const NO_LENGTHS: readonly number[] = []

/** A word to match, with what its letters can stand for: worked out once for each place of the word and each set of readings. */
export interface Spelling {
  readonly word: string
  /** How many letters from a place of the word on can stand for one character with the readings of a set; to be tried in this order. */
  lengths(from: number, set: number): readonly number[]
}

/** What a word that was typed can stand for, worked out once for all entries. @param sets the readings that characters have */
export function spellingOf(word: string, sets: SpelledText['sets']): Spelling {
  const known = Array.from({ length: word.length }, (): (readonly number[] | undefined)[] => [])
  const learn = (from: number, set: number): readonly number[] => {
    let lengths = NO_LENGTHS
    for (const reading of sets[set] ?? []) {
      const more = spelledLengths(word, from, reading)
      if (more.length > 0) lengths = lengths.length === 0 ? more : [...new Set([...lengths, ...more])]
    }
    const ofPlace = known[from]
    if (ofPlace !== undefined) ofPlace[set] = lengths
    return lengths
  }
  return { word, lengths: (from, set) => known[from]?.[set] ?? learn(from, set) }
}

/**
 * Where a match of a spelling that starts at `at` ends; -1 where there is none. The word is folded and may mix characters and
 * pinyin: sanhuiyike, shyk, sanhyk, 三会yk. Every syllable is spelled out or given by its initial; the last may be cut short.
 */
export function matchSpelling(text: SpelledText, spelling: Spelling, at: number, end: number, from = 0): number {
  if (from === spelling.word.length) return at
  const place = from === 0 ? at : skipMarks(text, at, end)
  if (place >= end) return -1
  if (text.folded.charCodeAt(place) === spelling.word.charCodeAt(from)) {
    const matched = matchSpelling(text, spelling, place + 1, end, from + 1)
    if (matched >= 0) return matched
  }
  for (const length of spelling.lengths(from, text.readings[place] ?? 0)) {
    const matched = matchSpelling(text, spelling, place + 1, end, from + length)
    if (matched >= 0) return matched
  }
  return -1
}

/** How many letters of `word` from `from` on can stand for one syllable, the most first: all of it, its initial, or what the word has left. */
export function spelledLengths(word: string, from: number, reading: string): readonly number[] {
  let common = 0
  while (common < reading.length && word.charCodeAt(from + common) === reading.charCodeAt(common)) common++
  if (common === 0) return NO_LENGTHS
  const lengths = common === reading.length || from + common === word.length ? [common] : []
  if (common > 2 && reading.charAt(1) === 'h') lengths.push(2)
  if (common === 2 && reading.charAt(1) === 'h' && lengths.length === 0) lengths.push(2)
  if (common > 1 || lengths.length === 0) lengths.push(1)
  return lengths
}

function skipMarks({ folded, readings }: SpelledText, at: number, end: number): number {
  let place = at
  while (place < end && place - at < MOST_SKIPPED && readings[place] === 0 && folded.charCodeAt(place) !== LINE_END) place++
  return place
}
