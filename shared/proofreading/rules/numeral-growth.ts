import { type Fraction, compare, distance, divide, formatFraction, fraction, isEqual, multiply } from '#shared/numerals/fraction.ts'
import type { Quantity } from '#shared/numerals/quantities.ts'
import { CHANGES_TO, changesIn } from '#shared/numerals/changes.ts'
import { type Span, clauseGroups } from '#shared/numerals/sentence-spans.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

const CHANGE = /(?:增长|增加|增幅|提高|提升|上升|下降|减少|降低|降幅|压缩|涨幅)(?:率)?(?:了|达|为|近)?$/u
const HUNDRED = fraction(100n)

export const numeralGrowth: ProofreadingRule = {
  id: 'numeral-growth',
  severity: 'warning',
  title: '增减幅度与前后数字算不拢',
  why: '前后两个数都写出来了，增幅、降幅可以重算；两个百分数之差应写“百分点”。',
  source: '公文数据核校通行要求；统计用语通行规范',
  examples: [
    { text: '村集体收入由20万元增加到30万元，增长40%。', flags: ['20万元增加到30万元，增长40%'] },
    { text: '村集体收入由去年的20万元增长到今年的30万元，增长了60%。', flags: ['20万元增长到今年的30万元，增长了60%'] },
    { text: '村集体收入由2023年的20万元增加到2024年的30万元，增长60%。', flags: ['20万元增加到2024年的30万元，增长60%'] },
    { text: '参学率从85%提升到92%，提升了7%。', flags: ['7%'], fixed: '参学率从85%提升到92%，提升了7个百分点。' },
    { text: '信访量从50件下降到40件，下降25%。', flags: ['50件下降到40件，下降25%'] },
    { text: '参学率从85%提升到92%，提升8个百分点。', flags: ['85%提升到92%，提升8个百分点'] },
    { text: '村集体收入由2023年的20万元增加到2024年底的30万元，增长50%。', flags: [] },
    { text: '村集体收入由20万元增加到30万元，增长50%。信访量从50件下降到40件，下降20%。', flags: [] },
    { text: '参学率从85%提升到92%，提升7个百分点；参会率从80%提高到100%，提高25%。', flags: [] },
  ],
  needs: requiredLiterals(CHANGES_TO),
  check: (text) => clauseGroups(text).flatMap(checkGroup),
}

function checkGroup(group: Span): RuleFinding[] {
  const { start, text, quantities } = group
  return changesIn(group).flatMap(({ before, after }): RuleFinding[] => {
    const change = quantities[quantities.indexOf(after) + 1]
    if (!change || before.value.num === 0n) return []
    const lead = text.slice(after.end, change.start)
    if (!CHANGE.test(lead) || lead.length > 12 || ![before, after, change].every(({ isExact }) => isExact)) return []
    return judge(text, before, after, change).map((finding) => ({ ...finding, range: [finding.range[0] + start, finding.range[1] + start] }))
  })
}

function judge(text: string, before: Quantity, after: Quantity, change: Quantity): RuleFinding[] {
  const step = distance(before.value, after.value)
  const range = [before.start, change.end] as const
  if (change.unit === '个百分点') {
    if (before.unit !== '%' || isEqual(multiply(step, HUNDRED), change.value)) return []
    return [{ range, message: `两个数相差${formatFraction(multiply(step, HUNDRED))}个百分点，请核对。` }]
  }
  if (change.unit !== '%') return []
  const grown = distance(divide(after.value, before.value), fraction(1n))
  if (isClose(grown, change)) return []
  if (before.unit === '%' && isEqual(step, change.value)) {
    const points = `${formatFraction(multiply(step, HUNDRED))}个百分点`
    return [{ range: [change.start, change.end], message: `两个百分数之差是“百分点”，写成“%”就成了另一个意思。`, replacement: points }]
  }
  const counted = formatFraction(multiply(grown, HUNDRED))
  return [{ range, message: `按前后两个数算是${counted}%，这里写的是${text.slice(change.start, change.end)}，请核对。` }]
}

/** Rounded or cut off in its last place. */
function isClose(exact: Fraction, written: Quantity): boolean {
  return compare(distance(exact, written.value), written.place) < 0
}
