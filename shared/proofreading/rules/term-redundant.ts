import entries from '#assets/proofreading/redundant-terms.json'
import { patternChecks, patternExamples } from '#shared/proofreading/pattern-list.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

export const termRedundant: ProofreadingRule = {
  id: 'term-redundant',
  severity: 'warning',
  title: '词语重复累赘',
  why: '全会、大会、市委这些词里已经含有“会议”或地名的意思，不必再写一遍。',
  source: '党报通行用法',
  examples: patternExamples(entries),
  ...patternChecks(entries),
}
