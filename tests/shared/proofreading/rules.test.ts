import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PROOFREADING_RULES } from '#shared/proofreading/index.ts'
import type { ProofreadingContext, ProofreadingRule, RuleExample, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

const RULE_FILES = readdirSync(new URL('../../../shared/proofreading/rules', import.meta.url)).map((file) => file.replace(/\.ts$/, ''))

function sorted(findings: readonly RuleFinding[]): RuleFinding[] {
  return [...findings].sort((a, b) => a.range[0] - b.range[0])
}

function check(rule: ProofreadingRule, example: RuleExample): RuleFinding[] {
  const context: ProofreadingContext = { blockType: 'paragraph', ...(example.year === undefined ? {} : { year: example.year }) }
  return sorted(rule.check(example.text, context))
}

function applyAll(text: string, findings: readonly RuleFinding[]): string {
  return findings.reduceRight((result, { range, replacement }) => result.slice(0, range[0]) + (replacement ?? '') + result.slice(range[1]), text)
}

describe('the registry of proofreading rules', () => {
  it('lists every file in rules/ under its own name', () => {
    expect(PROOFREADING_RULES.map((rule) => rule.id).sort()).toEqual(RULE_FILES.sort())
  })

  it('names no id twice', () => {
    expect(new Set(PROOFREADING_RULES.map((rule) => rule.id)).size).toBe(PROOFREADING_RULES.length)
  })
})

describe.each(PROOFREADING_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has a flagged and a clean example, a reason and a source', () => {
    expect(rule.examples.some((example) => example.flags.length > 0)).toBe(true)
    expect(rule.examples.some((example) => example.flags.length === 0)).toBe(true)
    expect(rule.why).toMatch(/[。]$/)
    expect(rule.source).not.toBe('')
  })

  it.each(rule.examples.map((example) => [example.text, example] as const))('reads %s', (text, example) => {
    const findings = check(rule, example)
    expect(findings.map(({ range }) => text.slice(range[0], range[1]))).toEqual(example.flags)
    for (const { message } of findings) expect(message).toMatch(/。$/)
    if (example.fixed !== undefined) {
      expect(applyAll(text, findings)).toBe(example.fixed)
      expect(check(rule, { ...example, text: example.fixed })).toEqual([])
    }
  })
})
