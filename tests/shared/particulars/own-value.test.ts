import { describe, expect, it } from 'vitest'
import type { Particulars } from '#shared/particulars/particulars.ts'
import { ownValue } from '#shared/particulars/own-value.ts'

const OWN: Particulars = { name: '某甲', post: '党委书记', unit: '甲镇', superior: '乙县委', places: [] }

describe('what a blank takes from the particulars', () => {
  it.each([
    ['person', '姓名', '某甲'],
    ['organisation', '乡镇', '甲镇'],
    ['place', '村', '甲镇'],
    ['organisation', '上级党委', '乙县委'],
    ['phrase', '职务', '党委书记'],
  ] as const)('%s %s: %s', (kind, hint, value) => {
    expect(ownValue({ kind, hint }, OWN)).toBe(value)
  })

  it.each([
    ['person', '责任人'],
    ['organisation', '支部名称'],
    ['number', '次数'],
    ['phrase', '上级决策部署'],
  ] as const)('%s %s: nothing', (kind, hint) => {
    expect(ownValue({ kind, hint }, OWN)).toBeNull()
  })

  it('is nothing where the user told nothing', () => {
    expect(ownValue({ kind: 'person', hint: '姓名' }, { ...OWN, name: '' })).toBeNull()
  })
})
