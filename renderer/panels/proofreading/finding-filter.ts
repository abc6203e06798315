import type { Finding } from '#shared/inspection/inspection.ts'
import type { Severity } from '#shared/proofreading/proofreading-rule.ts'

/** Which findings are shown. */
export interface FindingFilter {
  readonly severity: Severity | 'all'
  /** Id of a rule. */
  readonly kind: string
}

export const ALL_KINDS = 'all'
export const NO_FILTER: FindingFilter = { severity: 'all', kind: ALL_KINDS }

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: '必须改', warning: '请留意', info: '供参考' }

/** The findings that a filter lets through, in their order. */
export function filterFindings(findings: readonly Finding[], { severity, kind }: FindingFilter): readonly Finding[] {
  if (severity === 'all' && kind === ALL_KINDS) return findings
  return findings.filter((finding) => (severity === 'all' || finding.severity === severity) && (kind === ALL_KINDS || finding.rule === kind))
}

/** The filter as far as anything is left of it: a kind of which nothing is open any more is let go. */
export function livingFilter(findings: readonly Finding[], filter: FindingFilter): FindingFilter {
  const severity = findings.some((finding) => finding.severity === filter.severity) ? filter.severity : 'all'
  const kind = filterFindings(findings, { severity, kind: ALL_KINDS }).some(({ rule }) => rule === filter.kind) ? filter.kind : ALL_KINDS
  return { severity, kind }
}

export interface FindingKind {
  readonly rule: string
  readonly title: string
  readonly count: number
}

/** The kinds that occur, the most frequent first. */
export function findingKinds(findings: readonly Finding[]): FindingKind[] {
  const kinds = new Map<string, FindingKind>()
  for (const { rule, title } of findings) kinds.set(rule, { rule, title, count: (kinds.get(rule)?.count ?? 0) + 1 })
  return [...kinds.values()].sort((a, b) => b.count - a.count)
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
