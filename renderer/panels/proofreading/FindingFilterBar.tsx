import type { Finding } from '#shared/inspection/inspection.ts'
import type { Severity } from '#shared/proofreading/proofreading-rule.ts'
import {
  ALL_KINDS,
  type FindingFilter,
  SEVERITY_NAMES,
  countBySeverity,
  filterFindings,
  findingKinds,
} from '#renderer/panels/proofreading/finding-filter.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FilterChips } from '#renderer/ui/FilterChips.tsx'
import { Select } from '#renderer/ui/Select.tsx'

export interface FindingFilterBarProps {
  findings: readonly Finding[]
  /** Those that the filter lets through. */
  shown: readonly Finding[]
  filter: FindingFilter
  onFilter: (filter: FindingFilter) => void
  /** All of the kind of this finding. */
  onAcceptKind: (finding: Finding) => void
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** How many there are of what weight and kind; each narrows the list. */
export function FindingFilterBar({ findings, shown, filter, onFilter, onAcceptKind }: FindingFilterBarProps) {
  const counts = countBySeverity(findings)
  const kinds = findingKinds(filterFindings(findings, { severity: filter.severity, kind: ALL_KINDS }))
  const [first] = shown
  const acceptable = filter.kind === ALL_KINDS ? 0 : shown.filter(({ suggestion }) => suggestion !== undefined).length
  return (
    <div className="finding-filters">
      <FilterChips
        label="按轻重筛选"
        selected={filter.severity}
        options={[
          { id: 'all', text: `全部 ${findings.length}` },
          ...SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => ({
            id: severity,
            text: `${SEVERITY_NAMES[severity]} ${counts[severity]}`,
          })),
        ]}
        onSelect={(severity) => onFilter({ severity, kind: ALL_KINDS })}
      />
      <div className="finding-kind">
        <Select
          label="按种类筛选"
          selected={filter.kind}
          options={[
            { id: ALL_KINDS, text: `全部种类（${kinds.length} 种）` },
            ...kinds.map(({ rule, title, count }) => ({ id: rule, text: title, extra: String(count) })),
          ]}
          onSelect={(kind) => onFilter({ ...filter, kind })}
        />
        {first !== undefined && acceptable > 1 && (
          <Button size="small" onPress={() => onAcceptKind(first)}>
            采纳全部 {acceptable} 处…
          </Button>
        )}
      </div>
    </div>
  )
}
