import { type SpelledText, spelledLengths } from '#shared/phrases/search/match-spelling.ts'

/**
 * Which initials stand next to each other anywhere in an entry (三会: s, h). Most entries do not hold the pairs that a spelled word runs
 * through, in any way of reading its letters: they need not be read.
 */
const LETTERS = 26

const NOTHING: readonly number[] = []

/**
 * For every entry and every letter, as bits: the letters that stand before it as initials. Marks between two characters are passed over,
 * as matching does; `bounds` as in PhraseIndex.
 */
export function initialPairs({ readings, sets }: SpelledText, bounds: Uint32Array, entries: number, fields: number): Uint32Array<ArrayBuffer> {
  const pairs = new Uint32Array(entries * LETTERS)
  const initialsOf = sets.map((readingsOfSet) => readingsOfSet.map((reading) => letterAt(reading, 0)).filter((letter) => letter >= 0))
  for (let entry = 0; entry < entries; entry++) {
    let before = NOTHING
    const end = bounds[(entry + 1) * fields] ?? 0
    for (let place = bounds[entry * fields] ?? 0; place < end; place++) {
      const here = initialsOf[readings[place] ?? 0] ?? NOTHING
      if (here.length === 0) continue
      for (const first of before) for (const second of here) pairs[entry * LETTERS + second] = (pairs[entry * LETTERS + second] ?? 0) | (1 << first)
      before = here
    }
  }
  return pairs
}

/** All ways to cut a spelled word into syllables and initials: from each place of the word, the letter there and where the next piece may start. */
export interface InitialPaths {
  /** 0 to 25; -1: something else than a letter, which tells nothing. */
  readonly letters: readonly number[]
  readonly nexts: readonly (readonly number[])[]
}

/** Before the first piece, and behind a character or a digit: anything may stand there. */
const UNKNOWN = 1 << LETTERS
const reached = new Int32Array(128)

/** @param word spelled, of at most 64 units  @param readings the different readings of the library */
export function initialPaths(word: string, readings: readonly string[]): InitialPaths {
  const letters = Array.from({ length: word.length }, (_, at) => letterAt(word, at))
  const nexts = letters.map((letter, at) => {
    if (letter < 0) return [at + 1]
    const ends = new Set([at + 1])
    for (const reading of readings) for (const length of spelledLengths(word, at, reading)) ends.add(at + length)
    return [...ends]
  })
  return { letters, nexts }
}

/** Whether an entry holds every pair of some way through the word. True says nothing yet; false: the word is not in the entry. */
export function mayHold(pairs: Uint32Array, entry: number, { letters, nexts }: InitialPaths): boolean {
  const length = letters.length
  reached.fill(0, 0, length + 1)
  reached[0] = UNKNOWN
  for (let at = 0; at < length; at++) {
    const before = reached[at] ?? 0
    if (before === 0) continue
    const letter = letters[at] ?? -1
    if (letter >= 0 && (before & UNKNOWN) === 0 && (before & (pairs[entry * LETTERS + letter] ?? 0)) === 0) continue
    const mark = letter < 0 ? UNKNOWN : 1 << letter
    for (const next of nexts[at] ?? NOTHING) reached[next] = (reached[next] ?? 0) | mark
  }
  return reached[length] !== 0
}

function letterAt(text: string, at: number): number {
  const letter = text.charCodeAt(at) - 97
  return letter >= 0 && letter < LETTERS ? letter : -1
}
