/** Buckets of the table of first characters; a power of two. */
const BUCKETS = 1 << 16
/** Of a literal of two characters: no third one. */
const NONE = 0

/** Says which of its strings stand in a text. */
export interface LiteralScanner {
  /** The places in the list of the strings that stand in `text`, each once, in no order. One pass. */
  scan(text: string): readonly number[]
}

/**
 * Looks for thousands of strings in one pass, by their first two characters: a table tells in one step that nothing begins here, which
 * is so nearly everywhere. Our own, measured: see ARCHITECTURE.md, Checks. No two of `literals` are equal, none is empty.
 */
export function createLiteralScanner(literals: readonly string[]): LiteralScanner {
  const singles = new Uint16Array(BUCKETS)
  const heads = new Uint16Array(BUCKETS)
  const buckets: number[][] = [[]]
  for (const [index, literal] of literals.entries()) {
    if (literal.length === 1) singles[literal.charCodeAt(0)] = index + 1
    else addTo(heads, buckets, literal, index)
  }
  /** The third character settles most of what the first two let through, without looking at the string. */
  const thirds = Uint16Array.from(literals, (literal) => (literal.length > 2 ? literal.charCodeAt(2) : NONE))
  const seen = new Uint8Array(literals.length)
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
        const bucket = heads[bucketOf(before, code)] ?? 0
        if (bucket !== 0) {
          const next = text.charCodeAt(i + 1)
          for (const index of buckets[bucket] ?? []) {
            const third = thirds[index]
            if ((third !== NONE && third !== next) || seen[index] !== 0 || !text.startsWith(literals[index] ?? '', i - 1)) continue
            seen[index] = 1
            found.push(index)
          }
        }
        before = code
      }
      for (const index of found) seen[index] = 0
      return found
    },
  }
}

function addTo(heads: Uint16Array, buckets: number[][], literal: string, index: number): void {
  const at = bucketOf(literal.charCodeAt(0), literal.charCodeAt(1))
  if (heads[at] === 0) heads[at] = buckets.push([]) - 1
  buckets[heads[at] as number]?.push(index)
}

function bucketOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ second) & (BUCKETS - 1)
}
