import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import type { ChecklistItem, ChecklistRule, ChecklistStatus } from '#shared/checklist/checklist-rule.ts'
import { CHECKLIST_RULES } from '#shared/checklist/index.ts'
import { runChecklist } from '#shared/checklist/run-checklist.ts'
import { partyBuildingDutyReport } from '#shared/report-types/party-building-duty-report.ts'
import type { Particulars } from '#shared/particulars/particulars.ts'
import { importText } from '#shared/text-import/import-text.ts'

const RULE_FILES = readdirSync(new URL('../../../shared/checklist/rules', import.meta.url)).map((file) => file.replace(/\.ts$/, ''))

function itemsFor(rule: ChecklistRule, text: string, particulars: Particulars | null): ChecklistItem[] {
  const { document } = importText(text, { ids: countingIds(), now: '2025-01-05T08:00:00.000Z' })
  return runChecklist(document, partyBuildingDutyReport, undefined, particulars, [rule])
}

/** The gravest status a rule gives. */
function statusOf(items: readonly ChecklistItem[]): ChecklistStatus | null {
  const grave: ChecklistStatus[] = ['fail', 'warn', 'pass']
  return grave.find((status) => items.some((item) => item.status === status)) ?? null
}

describe('the registry of checklist rules', () => {
  it('lists every file in rules/ under its own name', () => {
    expect(CHECKLIST_RULES.map((rule) => rule.id).sort()).toEqual(RULE_FILES.sort())
  })
})

describe.each(CHECKLIST_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a passing and another example, a reason and a source', () => {
    expect(rule.examples.some(({ status }) => status === 'pass')).toBe(true)
    expect(rule.examples.some(({ status }) => status !== 'pass')).toBe(true)
    expect(rule.why).toMatch(/[。”]$/)
    expect(rule.source).not.toBe('')
  })

  it.each(rule.examples.map((example) => [example.text.slice(0, 80), example] as const))('judges %s', (_, { text, status, particulars }) => {
    const items = itemsFor(rule, text, particulars ?? null)
    expect(statusOf(items)).toBe(status)
    for (const item of items) {
      expect(item.id === id || item.id.startsWith(`${id}-`)).toBe(true)
      if (item.status !== 'pass') expect(item.message).toMatch(/[。”]$/)
    }
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length)
  })
})
