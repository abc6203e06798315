import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { runProofreading } from '#shared/proofreading/run-proofreading.ts'
import { BUILT_IN_TERMS } from '#shared/terms/built-in-terms.ts'
import { parseTerms } from '#shared/terms/parse-terms.ts'
import { TERM_KINDS } from '#shared/terms/term.ts'

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) < index)

describe('assets/terms', () => {
  it.each(TERM_KINDS)('%s.json is as the schema says', (kind) => {
    expect(parseTerms(JSON.parse(readFileSync(`assets/terms/${kind}.json`, 'utf8')), kind)).toMatchObject({ ok: true })
  })

  it('holds at least 160 terms, each once', () => {
    expect(BUILT_IN_TERMS.length).toBeGreaterThanOrEqual(160)
    expect(repeated(BUILT_IN_TERMS.map(({ id }) => id))).toEqual([])
    expect(repeated(BUILT_IN_TERMS.map(({ name }) => name))).toEqual([])
  })

  it('explains in full sentences', () => {
    for (const { name, explanation, usage } of BUILT_IN_TERMS) {
      expect(explanation, name).toMatch(/。$/u)
      if (usage !== '') expect(usage, name).toMatch(/。$/u)
    }
  })

  it('lists components only where their order can be told', () => {
    for (const { name, components, fixedOrder } of BUILT_IN_TERMS) if (fixedOrder) expect(components.length, name).toBeGreaterThanOrEqual(3)
  })

  it.each(BUILT_IN_TERMS.map((term) => [term.name, term] as const))('%s passes our own proofreader', (_, { wording, explanation }) => {
    const text = `${wording}。${explanation}`
    const paragraph = { type: 'paragraph', id: 'b1' as BlockId, content: [{ type: 'text', text }] } as const
    expect(runProofreading({ blocks: [paragraph], year: 2026 }).map(({ rule, excerpt }) => [rule, excerpt])).toEqual([])
  })
})
