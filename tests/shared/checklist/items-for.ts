import { countingIds } from '#shared/base/branded-ids.ts'
import type { ChecklistExample, ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { runChecklist } from '#shared/checklist/run-checklist.ts'
import { DEFAULT_REPORT_TYPE_ID, reportTypeById } from '#shared/report-types/index.ts'
import { importText } from '#shared/text-import/import-text.ts'

/** What a rule says of a short report, as the list shows it. */
export function itemsFor(rule: ChecklistRule, example: Omit<ChecklistExample, 'status'>): ChecklistItem[] {
  const { document } = importText(example.text, { ids: countingIds(), now: '2025-01-05T08:00:00.000Z' })
  const type = reportTypeById(example.type ?? DEFAULT_REPORT_TYPE_ID)
  const asked = { ...type, requirements: { ...type.requirements, ...example.requirements }, frame: { ...type.frame, ...example.frame } }
  return runChecklist(document, asked, undefined, example.particulars ?? null, [rule])
}

/** Status, title and message of each item, for reading. */
export function saidBy(rule: ChecklistRule, text: readonly string[], example: Omit<ChecklistExample, 'status' | 'text'> = {}): string[] {
  return itemsFor(rule, { ...example, text: text.join('\n') }).map(({ status, title, message }) =>
    [status, title, message].filter((part) => part !== '').join(' '),
  )
}
