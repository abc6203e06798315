import type { Finding } from '#shared/inspection/inspection.ts'
import { withoutIgnored } from '#shared/proofreading/ignored-places.ts'
import type { AppState } from '#renderer/app/app-store.ts'
import { filterFindings, livingFilter } from '#renderer/panels/proofreading/finding-filter.ts'

type Known = Pick<AppState, 'inspection' | 'ignored' | 'keptIgnored'>

const NONE: readonly Finding[] = []

/** Findings that are still open, in reading order. The same list as long as nothing changed, so that it may be a selector. */
export const openFindings = lastOf(({ inspection, ignored, keptIgnored }: Known): readonly Finding[] =>
  inspection === null ? NONE : withoutIgnored(inspection.findings, [...keptIgnored, ...ignored]),
)

/** Those of them that the filter of the panel lets through: what the panel lists and F8 walks. */
export function shownFindings(state: AppState): readonly Finding[] {
  const open = openFindings(state)
  return filterFindings(open, livingFilter(open, state.findingFilter))
}

/** Remembers the last answer. */
function lastOf(select: (state: Known) => readonly Finding[]): (state: Known) => readonly Finding[] {
  let before: { readonly findings: readonly Finding[] | undefined; readonly state: Known; readonly answer: readonly Finding[] } | null = null
  return (state) => {
    const findings = state.inspection?.findings
    const isSame =
      before !== null && before.findings === findings && before.state.ignored === state.ignored && before.state.keptIgnored === state.keptIgnored
    if (before === null || !isSame) before = { findings, state, answer: select(state) }
    return before.answer
  }
}
