import list from '#assets/proofreading/superseded-terms.json'
import { patternChecks, patternExamples } from '#shared/proofreading/pattern-list.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

export const termSuperseded: ProofreadingRule = {
  id: 'term-superseded',
  severity: 'info',
  title: '提法可能过时',
  why: `沿用往年稿子时，最容易带进已经更新的提法。这份词表更新到${list.updatedTo}，以后的变化请按当年文件核对。`,
  source: '中国共产党党内监督条例；党的十八届六中全会公报；党中央有关文件',
  examples: patternExamples(list.entries),
  ...patternChecks(list.entries),
}
