import entries from '#assets/proofreading/term-usage.json'
import { patternChecks, patternExamples } from '#shared/proofreading/pattern-list.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

export const termUsage: ProofreadingRule = {
  id: 'term-usage',
  severity: 'warning',
  title: '表述不规范',
  why: '这些说法有通行的完整写法，少字容易被退稿。',
  source: '中央文件和党报通行用法',
  examples: patternExamples(entries),
  ...patternChecks(entries),
}
