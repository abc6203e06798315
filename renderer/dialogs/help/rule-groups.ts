import { CHECKLIST_RULES } from '#shared/checklist/index.ts'
import { PROOFREADING_RULES, REPORT_RULES } from '#shared/proofreading/index.ts'

/** A rule as the help explains it. */
export interface ExplainedRule {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly source: string
  /** A mistake that it finds, as short as there is one; null where an example is a whole report. */
  readonly example: string | null
}

export interface RuleGroup {
  readonly name: string
  readonly rules: readonly ExplainedRule[]
}

/** Rules carry their family in front of their id. */
const FAMILIES: readonly (readonly [name: string, prefixes: readonly string[]])[] = [
  ['标点和空格', ['punctuation', 'white']],
  ['序号、数字和日期', ['numbering', 'numeral', 'date', 'figure']],
  ['错别字和用词', ['character', 'particle', 'word', 'sentence', 'phrase']],
  ['固定提法', ['term']],
  ['遮掩和杂质', ['residue']],
]
const REST = '前后一致和其他'

/** Every rule of the proofreader and of the checklist, made from the rules themselves. */
export function ruleGroups(): readonly RuleGroup[] {
  const proofreading = [
    ...PROOFREADING_RULES.map((rule) => explained(rule, wrongTexts(rule.examples))),
    ...REPORT_RULES.map((rule) => explained(rule, [])),
  ]
  const familyOf = (id: string) => FAMILIES.find(([, prefixes]) => prefixes.includes(id.split('-', 1)[0] ?? ''))?.[0] ?? REST
  const named = [...FAMILIES.map(([name]) => name), REST].map((name) => ({ name, rules: proofreading.filter(({ id }) => familyOf(id) === name) }))
  const checklist = { name: '清单', rules: CHECKLIST_RULES.map((rule) => explained(rule, [])) }
  return [...named, checklist].filter(({ rules }) => rules.length > 0)
}

function explained({ id, title, why, source }: Omit<ExplainedRule, 'example'>, wrong: readonly string[]): ExplainedRule {
  const [example] = wrong.toSorted((a, b) => a.length - b.length)
  return { id, title, why, source, example: example ?? null }
}

function wrongTexts(examples: readonly { readonly text: string; readonly flags: readonly string[] }[]): string[] {
  return examples.filter(({ flags }) => flags.length > 0).map(({ text }) => text)
}
