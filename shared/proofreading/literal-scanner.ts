/** Buckets of the tables; a power of two. */
const BUCKETS = 1 << 16

/** Says which of its strings stand in a text. */
export interface LiteralScanner {
  /** The places in the list of the strings that stand in `text`, each once, in no order. One pass. */
  scan(text: string): readonly number[]
}

/**
 * Looks for thousands of strings in one pass: a table tells in one step that none begins with these two characters, which is so nearly
 * everywhere, and a second one which begin with these three. Our own, measured: see ARCHITECTURE.md, Checks. No two of `literals` are
 * equal, none is empty.
 */
export function createLiteralScanner(literals: readonly string[]): LiteralScanner {
  const singles = new Uint16Array(BUCKETS)
  /** By the first two characters: the literals of two, where longer ones begin so too. */
  const pairs = new Uint16Array(BUCKETS)
  /** By the first three characters. */
  const triples = new Uint16Array(BUCKETS)
  const buckets: number[][] = [[]]
  const bucketIn = (table: Uint16Array, at: number): number[] => {
    if (table[at] === 0) table[at] = buckets.push([]) - 1
    return buckets[table[at] ?? 0] ?? []
  }
  for (const [index, literal] of literals.entries()) {
    if (literal.length === 1) {
      singles[literal.charCodeAt(0)] = index + 1
      continue
    }
    const pair = placeOf(literal.charCodeAt(0), literal.charCodeAt(1))
    const bucket = bucketIn(pairs, pair)
    if (literal.length === 2) bucket.push(index)
    else bucketIn(triples, placeOf(pair, literal.charCodeAt(2))).push(index)
  }
  const seen = new Uint8Array(literals.length)
  const look = (bucket: number, text: string, at: number, found: number[]): void => {
    for (const index of buckets[bucket] ?? []) {
      if (seen[index] !== 0 || !text.startsWith(literals[index] ?? '', at)) continue
      seen[index] = 1
      found.push(index)
    }
  }
  return {
    scan(text) {
      const found: number[] = []
      let before = 0
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i)
        const single = (singles[code] ?? 0) - 1
        if (single >= 0 && seen[single] === 0) {
          seen[single] = 1
          found.push(single)
        }
        const pair = placeOf(before, code)
        const bucket = pairs[pair] ?? 0
        if (bucket !== 0) {
          look(bucket, text, i - 1, found)
          const longer = triples[placeOf(pair, text.charCodeAt(i + 1))] ?? 0
          if (longer !== 0) look(longer, text, i - 1, found)
        }
        before = code
      }
      for (const index of found) seen[index] = 0
      return found
    },
  }
}

function placeOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ second) & (BUCKETS - 1)
}
