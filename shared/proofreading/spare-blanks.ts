import type { RuleFinding } from '#shared/proofreading/proofreading-rule.ts'
import type { Piece } from '#shared/proofreading/block-pieces.ts'

/**
 * Keeps corrections away from open blanks: a finding inside a blank's label is none,
 * and one that reaches over a blank is shown without a correction, since that would delete the blank.
 * `findings` and `piece.blanks` are in reading order.
 */
export function spareBlanks<T extends RuleFinding>(findings: readonly T[], piece: Piece): T[] {
  const kept: T[] = []
  let next = 0
  for (const finding of findings) {
    const [start, end] = finding.range
    while ((piece.blanks[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next++
    const blank = piece.blanks[next]
    if (!blank || blank[0] >= end) kept.push(finding)
    else if (start < blank[0] || end > blank[1]) kept.push(withoutReplacement(finding))
  }
  return kept
}

function withoutReplacement<T extends RuleFinding>(finding: T): T {
  const { replacement: _, ...rest } = finding
  return rest as T
}
