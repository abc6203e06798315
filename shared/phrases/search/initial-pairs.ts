import type { SpelledText } from '#shared/phrases/search/match-spelling.ts'
import type { SearchWord } from '#shared/phrases/search/spell-scan.ts'

/**
 * Which pairs of initials (三会: s, h) occur anywhere in an entry, as a set of 26 × 26 bits. Most entries hold no pair that a spelled
 * word may start with: they need not be read.
 */
export const PAIR_WORDS = 22

const NOTHING: readonly number[] = []

/** The pairs of every entry. Marks between two characters are passed over, as matching does; `bounds` as in PhraseIndex. */
export function initialPairs({ readings, sets }: SpelledText, bounds: Uint32Array, entries: number, fields: number): Uint32Array<ArrayBuffer> {
  const pairs = new Uint32Array(entries * PAIR_WORDS)
  const initialsOf = sets.map((readingsOfSet) => readingsOfSet.map(letterOf).filter((letter) => letter >= 0))
  for (let entry = 0; entry < entries; entry++) {
    let before = NOTHING
    const end = bounds[(entry + 1) * fields] ?? 0
    for (let place = bounds[entry * fields] ?? 0; place < end; place++) {
      const here = initialsOf[readings[place] ?? 0] ?? NOTHING
      if (here.length === 0) continue
      for (const first of before) for (const second of here) setBit(pairs, entry, first * 26 + second)
      before = here
    }
  }
  return pairs
}

/** The pairs that an entry must hold one of for the word to occur; null where that cannot be said. */
export function wantedPairs({ next, initials }: SearchWord): readonly number[] | null {
  const wanted = new Set<number>()
  for (let set = 0; set < next.length; set++) {
    const letters = next[set] ?? 0
    if (letters === 0) continue
    if (letters < 0 || letters >= 1 << 26) return null
    for (let second = 0; second < 26; second++)
      if ((letters & (1 << second)) !== 0)
        for (let first = 0; first < 26; first++) if (((initials[set] ?? 0) & (1 << first)) !== 0) wanted.add(first * 26 + second)
  }
  return next.length === 0 ? null : [...wanted]
}

export function hasPair(pairs: Uint32Array, entry: number, wanted: readonly number[]): boolean {
  for (const pair of wanted) if (((pairs[entry * PAIR_WORDS + (pair >> 5)] ?? 0) & (1 << (pair & 31))) !== 0) return true
  return false
}

function setBit(pairs: Uint32Array, entry: number, pair: number): void {
  const at = entry * PAIR_WORDS + (pair >> 5)
  pairs[at] = (pairs[at] ?? 0) | (1 << (pair & 31))
}

function letterOf(reading: string): number {
  const letter = reading.charCodeAt(0) - 97
  return letter < 26 ? letter : -1
}
