import entries from '#assets/proofreading/mixed-sentences.json'
import { patternChecks, patternExamples } from '#shared/proofreading/pattern-list.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

export const grammarMixed: ProofreadingRule = {
  id: 'grammar-mixed',
  severity: 'warning',
  title: '句式杂糅、成分残缺',
  why: '两种句式混在一起，或者缺了该有的成分，读起来不通。',
  source: '通行语法',
  examples: patternExamples(entries),
  ...patternChecks(entries),
}
