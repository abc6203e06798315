import { type BlockReader, createBlockReader } from '#shared/proofreading/block-reading.ts'
import type { Finding } from '#shared/proofreading/finding.ts'
import { PROOFREADING_RULES, REPORT_RULES } from '#shared/proofreading/index.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'
import { type CheckedReport, createProofreader } from '#shared/proofreading/proofreader.ts'
import type { RuleSet } from '#shared/proofreading/rule-set.ts'

const ALL_RULES: RuleSet = { text: PROOFREADING_RULES, report: REPORT_RULES }
let readAll: BlockReader | undefined

/**
 * Every finding of the rules in a report, in reading order, none overlapping another. Linear in the length of the report. Who checks one
 * report again and again keeps a proofreader instead.
 */
export function runProofreading(report: CheckedReport, rules?: readonly ProofreadingRule[]): Finding[] {
  if (rules) return createProofreader({ text: rules, report: [] }).check(report)
  readAll ??= createBlockReader(ALL_RULES)
  return createProofreader(ALL_RULES, readAll).check(report)
}
