import entries from '#assets/proofreading/numeral-logic.json'
import { patternChecks, patternExamples } from '#shared/proofreading/pattern-list.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

export const numeralLogic: ProofreadingRule = {
  id: 'numeral-logic',
  severity: 'warning',
  title: '数字说法矛盾',
  why: '数字前后的说法互相矛盾或者写坏了，会让人怀疑整段内容。',
  source: '通行语法；GB/T 15835—2011',
  examples: patternExamples(entries),
  ...patternChecks(entries),
}
