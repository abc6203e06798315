import { PROOFREADING_RULES, REPORT_RULES } from '#shared/proofreading/index.ts'
import { type OwnWords, ownWordRules } from '#shared/proofreading/own-words.ts'
import type { RuleSet } from '#shared/proofreading/rule-set.ts'

/** All rules, and those of the user's own words before them. */
export function rulesWith(words: OwnWords): RuleSet {
  return { text: [...ownWordRules(words), ...PROOFREADING_RULES], report: REPORT_RULES, permitted: words.permitted }
}
