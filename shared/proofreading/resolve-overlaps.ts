import type { RuleFinding, Severity } from '#shared/proofreading/proofreading-rule.ts'

export interface RankedFinding extends RuleFinding {
  readonly severity: Severity
  /** Position of the rule in the registry. */
  readonly order: number
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Of findings that share characters only one is shown: the more severe, else the longer, else that of the earlier rule. Sorted by place. */
export function resolveOverlaps<T extends RankedFinding>(findings: readonly T[]): T[] {
  const sorted = [...findings].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1] || a.order - b.order)
  const kept: T[] = []
  for (const finding of sorted) {
    const last = kept.at(-1)
    if (!last || last.range[1] <= finding.range[0]) kept.push(finding)
    else if (outranks(finding, last)) kept[kept.length - 1] = finding
  }
  return kept
}

function outranks(a: RankedFinding, b: RankedFinding): boolean {
  const length = (finding: RankedFinding) => finding.range[1] - finding.range[0]
  return (RANK[a.severity] - RANK[b.severity] || length(b) - length(a) || a.order - b.order) < 0
}
