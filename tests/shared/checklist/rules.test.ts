import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ChecklistItem, ChecklistStatus } from '#shared/checklist/checklist-rule.ts'
import { CHECKLIST_RULES } from '#shared/checklist/index.ts'
import { itemsFor } from '#tests/shared/checklist/items-for.ts'

const RULE_FILES = readdirSync(new URL('../../../shared/checklist/rules', import.meta.url)).map((file) => file.replace(/\.ts$/, ''))

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

  it.each(rule.examples.map((example) => [example.text.slice(0, 80), example] as const))('judges %s', (_, example) => {
    const items = itemsFor(rule, example)
    expect(statusOf(items)).toBe(example.status)
    for (const item of items) {
      expect(item.id === id || item.id.startsWith(`${id}-`)).toBe(true)
      if (item.status !== 'pass') expect(item.message).toMatch(/[。”]$/)
    }
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length)
  })
})
