/** How many characters may stand where a wording has “…”. */
const GAP = 14
const PATTERNS = new Map<string, RegExp>()
const PATTERNS_KEPT = 5000

/**
 * Where a wording stands in a text; -1 where it does not. A wording is plain text, in which “…” stands for a few characters of the same
 * clause: 讲…党课 finds 讲授专题党课. Plain on purpose: types come as files from other people, and no pattern of theirs may run long.
 */
export function findWording(text: string, wording: string): number {
  return wording.includes('…') ? text.search(patternOf(wording)) : text.indexOf(wording)
}

/** Whether a text holds a wording, see `findWording`. */
export function matchesWording(text: string, wording: string): boolean {
  return findWording(text, wording) >= 0
}

function patternOf(wording: string): RegExp {
  const known = PATTERNS.get(wording)
  if (known) return known
  const source = wording
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join(`[^。；！？\\n]{0,${GAP}}?`)
  const pattern = new RegExp(source, 'u')
  if (PATTERNS.size >= PATTERNS_KEPT) PATTERNS.clear()
  PATTERNS.set(wording, pattern)
  return pattern
}
