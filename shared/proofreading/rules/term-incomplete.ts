import entries from '#assets/proofreading/incomplete-terms.json'
import { patternChecks, patternExamples } from '#shared/proofreading/pattern-list.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

export const termIncomplete: ProofreadingRule = {
  id: 'term-incomplete',
  severity: 'error',
  title: '固定表述不完整',
  why: '重要政治表述的成分和顺序是固定的，漏字、错字属于严重差错。',
  source: '党章；党的二十大报告；关于新形势下党内政治生活的若干准则',
  examples: patternExamples(entries),
  ...patternChecks(entries),
}
