import entries from '#assets/proofreading/collocations.json'
import { patternChecks, patternExamples } from '#shared/proofreading/pattern-list.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

export const termCollocation: ProofreadingRule = {
  id: 'term-collocation',
  severity: 'warning',
  title: '搭配不当',
  why: '动词与宾语有习惯搭配，搭错了读起来不通。',
  source: '通行语法和公文用语习惯',
  examples: patternExamples(entries),
  ...patternChecks(entries),
}
