import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PROOFREADING_RULES, REPORT_RULES } from '#shared/proofreading/index.ts'
import type { ProofreadingContext, ProofreadingRule, RuleExample, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'
import { createProofreader } from '#shared/proofreading/proofreader.ts'
import { p } from '#tests/support/build-report.ts'

const RULE_FILES = readdirSync(new URL('../../../shared/proofreading/rules', import.meta.url)).map((file) => file.replace(/\.ts$/, ''))

function sorted(findings: readonly RuleFinding[]): RuleFinding[] {
  return [...findings].sort((a, b) => a.range[0] - b.range[0])
}

function check(rule: ProofreadingRule, example: RuleExample): RuleFinding[] {
  const context: ProofreadingContext = {
    blockType: example.blockType ?? 'paragraph',
    ...(example.headingLevel === undefined ? {} : { headingLevel: example.headingLevel }),
    ...(example.year === undefined ? {} : { year: example.year }),
  }
  return sorted(rule.check(example.text, context))
}

function applyAll(text: string, findings: readonly RuleFinding[]): string {
  return findings.reduceRight((result, { range, replacement }) => result.slice(0, range[0]) + (replacement ?? '') + result.slice(range[1]), text)
}

describe('the registry of proofreading rules', () => {
  it('lists every file in rules/ under its own name', () => {
    expect([...PROOFREADING_RULES, ...REPORT_RULES].map((rule) => rule.id).sort()).toEqual(RULE_FILES.sort())
  })

  it('names no id twice', () => {
    expect(new Set(RULE_FILES).size).toBe(PROOFREADING_RULES.length + REPORT_RULES.length)
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

describe('every rule over the whole report', () => {
  it('has a flagged and a clean example, and flags what its examples say', () => {
    for (const rule of REPORT_RULES) {
      expect(rule.examples.some(({ flags }) => flags.length > 0)).toBe(true)
      expect(rule.examples.some(({ flags }) => flags.length === 0)).toBe(true)
      expect(rule.why).toMatch(/[。]$/)
      for (const { texts, flags } of rule.examples) {
        const blocks = texts.map((text, i) => p(`b${i}`, text))
        const findings = createProofreader({ text: [], report: [rule] }).check({ blocks })
        expect(findings.map(({ blockIndex, start, end }) => texts[blockIndex]?.slice(start, end))).toEqual(flags)
      }
    }
  })
})
