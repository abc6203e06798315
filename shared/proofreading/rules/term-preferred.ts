import entries from '#assets/proofreading/preferred-terms.json'
import { patternChecks, patternExamples } from '#shared/proofreading/pattern-list.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

export const termPreferred: ProofreadingRule = {
  id: 'term-preferred',
  severity: 'info',
  title: '惯用提法',
  why: '意思没有错，只是文件里更常见另一种写法。',
  source: '中央文件通行用法',
  examples: patternExamples(entries),
  ...patternChecks(entries),
}
