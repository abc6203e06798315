import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Finding } from '#shared/inspection/inspection.ts'
import type { Severity } from '#shared/proofreading/proofreading-rule.ts'
import { countBySeverity, filterFindings, findingKinds, livingFilter } from '#renderer/panels/proofreading/finding-filter.ts'
import { permittableWord } from '#renderer/panels/proofreading/permittable-word.ts'

const finding = (rule: string, severity: Severity, passage = '布署'): Finding => ({
  rule,
  severity,
  title: `规则${rule}`,
  blockId: 'b' as BlockId,
  blockIndex: 0,
  start: 0,
  end: passage.length,
  excerpt: passage,
  lead: 0,
  message: '',
})
const ALL = [finding('a', 'error'), finding('b', 'warning'), finding('b', 'warning'), finding('c', 'info')]

describe('the filter of findings', () => {
  it('narrows by weight, by kind and by both', () => {
    expect(filterFindings(ALL, { severity: 'all', kind: 'all' })).toBe(ALL)
    expect(filterFindings(ALL, { severity: 'warning', kind: 'all' })).toHaveLength(2)
    expect(filterFindings(ALL, { severity: 'all', kind: 'c' })).toHaveLength(1)
    expect(filterFindings(ALL, { severity: 'error', kind: 'c' })).toHaveLength(0)
  })

  it('lets go what nothing is left of', () => {
    expect(livingFilter(ALL, { severity: 'error', kind: 'a' })).toEqual({ severity: 'error', kind: 'a' })
    expect(livingFilter(ALL, { severity: 'error', kind: 'b' })).toEqual({ severity: 'error', kind: 'all' })
    expect(livingFilter([finding('a', 'error')], { severity: 'info', kind: 'a' })).toEqual({ severity: 'all', kind: 'a' })
  })

  it('counts', () => {
    expect(countBySeverity(ALL)).toEqual({ error: 1, warning: 2, info: 1 })
    expect(findingKinds(ALL).map(({ rule, count }) => [rule, count])).toEqual([
      ['b', 2],
      ['a', 1],
      ['c', 1],
    ])
  })
})

describe('a word that may be permitted', () => {
  it.each([
    ['台帐', '台帐'],
    ['的', null],
    ['，', null],
    ['“”', null],
    ['三资平台', '三资平台'],
    ['一句，一句', null],
  ])('of “%s” is %s', (passage, word) => expect(permittableWord(finding('a', 'error', passage))).toBe(word))
})
