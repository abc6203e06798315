import { type Count, countsIn, total } from '#shared/numerals/count-list.ts'
import type { Quantity } from '#shared/numerals/quantities.ts'
import { compare, formatFraction, isEqual } from '#shared/numerals/fraction.ts'
import { type Span, sentenceSpans, takeBrackets } from '#shared/numerals/sentence-spans.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

/** 合计 and its like before a number, with what was counted at most between (共计讲党课9次), or 共 when the number ends the clause: 共13名，. */
const TOTAL = /(?:合计|共计|总计|总共|一共)[^，、；。：\d]{0,4}$|累计[为是达有]?$|[，；]共[为是有]?$/u
const ENDS_CLAUSE = /^[，；。）]|^$/u
/** 男党员28名，女党员14名，共有党员43名: the total names what all parts are. */
const TOTAL_OF_KIND = /[，；]共有?(\p{Script=Han}{1,4})$/u
/** 上半年召开6次，下半年召开8次，全年召开15次. */
const OF_YEAR = /[，；]全年[^，、；。：\d]{0,8}$/u
/** 党员分别为10名、12名、9名，共31名党员. */
const EACH = /分别(?:为|是|有)?$/u
const KIND_BEHIND = /^\p{Script=Han}{1,4}(?:[，；。）]|$)/u
const BRIDGES = /^[^，、；。：]{0,10}[，、和及与]?[^，、；。：]{0,12}$/u

export const numeralTotal: ProofreadingRule = {
  id: 'numeral-total',
  severity: 'warning',
  title: '合计数不等于各项之和',
  why: '前面各项加起来与合计对不上，整段数据都会被怀疑。',
  source: '公文数据核校通行要求',
  examples: [
    { text: '慰问老党员12名、困难党员8名，合计21名。', flags: ['12名、困难党员8名，合计21名'] },
    { text: '举办培训班3期、专题讲座5期，共9期。', flags: ['3期、专题讲座5期，共9期'] },
    { text: '书记讲党课3次，班子成员讲党课5次，共计讲党课9次。', flags: ['3次，班子成员讲党课5次，共计讲党课9次'] },
    { text: '男党员28名，女党员14名，共有党员43名。', flags: ['28名，女党员14名，共有党员43名'] },
    { text: '各组党员分别为10名、12名、9名，共30名党员。', flags: ['10名、12名、9名，共30名'] },
    { text: '上半年召开会议6次，下半年召开会议8次，全年召开会议15次。', flags: ['6次，下半年召开会议8次，全年召开会议15次'] },
    { text: '男党员28名，女党员14名，共有党员42名。各组分别为10名、12名，共22名党员。上半年召开6次，下半年召开8次，全年召开14次。', flags: [] },
    { text: '上半年培训6次，下半年调研8次，全年走访40次。班子成员3名、村干部9名，共有党员56名。', flags: [] },
    { text: '书记讲党课3次，班子成员讲党课5次，共计讲党课8次，共计走访20户。', flags: [] },
    { text: '慰问老党员12名、困难党员8名，合计20名。举办培训班3期、专题讲座5期，共培训党员420人次。', flags: [] },
    { text: '配备书记5名、副书记8名，共有党员120名。发放资料300份、手册约200份，共计600份。', flags: [] },
  ],
  needs: ['合计', '共计', '总计', '总共', '一共', '累计', '，共', '；共', '，全年', '；全年'],
  check: (text) => sentenceSpans(text).flatMap(checkSentence),
}

function checkSentence(sentence: Span): RuleFinding[] {
  const { outside } = takeBrackets(sentence)
  const { text, quantities } = outside
  return quantities.flatMap((whole, i): RuleFinding[] => {
    if (whole.unit === '%' || !whole.isExact) return []
    const parts = listBefore(outside, i)
    const first = parts[0]
    if (!first || parts.length < 2 || parts.some(({ isExact }) => !isExact) || !isTotal(whole, parts, text)) return []
    const sums = parts.slice(0, -1).map((_, k) => total(parts.slice(k)))
    if (sums.some((value) => isEqual(value, whole.value)) || parts.some(({ value }) => compare(value, whole.value) >= 0)) return []
    const message = `前面${parts.length}项加起来是${formatFraction(total(parts))}，这里写的是${formatFraction(whole.value)}，请核对。`
    return [{ range: [sentence.start + first.start, sentence.start + whole.end], message }]
  })
}

/** Whether a count is given out as the sum of those before it. */
function isTotal(whole: Quantity, parts: readonly Count[], text: string): boolean {
  const lead = text.slice(Math.max(0, whole.start - 14), whole.start)
  const behind = text.slice(whole.end)
  const endsClause = ENDS_CLAUSE.test(behind)
  if (endsClause && TOTAL.test(lead.slice(-8))) return true
  const kind = TOTAL_OF_KIND.exec(lead)?.[1]
  if (endsClause && kind !== undefined) return parts.every(({ label }) => label.endsWith(kind) && label !== kind)
  if (endsClause && OF_YEAR.test(lead)) return parts.length === 2 && areHalves(parts, lead)
  const [first] = parts
  return KIND_BEHIND.test(behind) && /，共$/u.test(lead) && first !== undefined && EACH.test(text.slice(Math.max(0, first.start - 4), first.start))
}

/** 上半年召开会议, 下半年召开会议 and 全年召开会议 speak of the same. */
function areHalves([first, second]: readonly Count[], lead: string): boolean {
  const done = /全年([^，、；。：\d]{0,8})$/u.exec(lead)?.[1]
  return first?.label === `上半年${done}` && second?.label === `下半年${done}`
}

/** The counts of the same unit that run up to the total without anything else counted between. */
function listBefore(span: Span, index: number): Count[] {
  const { text, quantities } = span
  const whole = quantities[index]
  if (!whole) return []
  let first = index
  while (first > 0) {
    const [before, here] = [quantities[first - 1], quantities[first]]
    if (!before || !here || before.unit !== whole.unit || !BRIDGES.test(text.slice(before.end, here.start))) break
    first--
  }
  return countsIn(span, quantities[first - 1]?.end ?? 0, whole.start, whole.unit)
}
