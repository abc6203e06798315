import { describe, expect, it } from 'vitest'
import { ruleGroups } from '#renderer/dialogs/help/rule-groups.ts'
import { CHECKLIST_RULES } from '#shared/checklist/index.ts'
import { PROOFREADING_RULES, REPORT_RULES } from '#shared/proofreading/index.ts'

describe('the rules as the help explains them', () => {
  const groups = ruleGroups()
  const rules = groups.flatMap((group) => group.rules)

  it('are all there, each once', () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual([...PROOFREADING_RULES, ...REPORT_RULES, ...CHECKLIST_RULES].map(({ id }) => id).toSorted())
  })

  it('stand in their families', () => {
    const familyOf = (id: string) => groups.find((group) => group.rules.some((rule) => rule.id === id))?.name
    expect(familyOf('punctuation-repeated')).toBe('标点和空格')
    expect(familyOf('character-confusable')).toBe('错别字和用词')
    expect(familyOf('term-incomplete')).toBe('固定提法')
    expect(familyOf('residue-mask')).toBe('遮掩和杂质')
    expect(familyOf('section-shares')).toBe('清单')
  })

  it('of the proofreader show a mistake each', () => {
    const ofParagraphs = new Set(PROOFREADING_RULES.map(({ id }) => id))
    expect(rules.filter(({ id, example }) => ofParagraphs.has(id) && example === null)).toEqual([])
  })

  it('give a reason and a source in full sentences', () => {
    for (const { id, why, source } of rules) {
      expect(why, id).toMatch(/[。？！]”?$/u)
      expect(source.length, id).toBeGreaterThan(1)
    }
  })
})
