import { type Count, areDisjoint, areOpposites, arePlaces, areSums, countsIn, total } from '#shared/numerals/count-list.ts'
import { type Fraction, compare, distance, formatFraction, fraction, isEqual, multiply, sum } from '#shared/numerals/fraction.ts'
import type { Quantity } from '#shared/numerals/quantities.ts'
import { type Bracket, type Span, sentenceSpans, takeBrackets } from '#shared/numerals/sentence-spans.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

const AMONG = /其中[，：]?(?:包括)?|(?<=\d[个名家户村人支][^，。；：、\d其]{0,10})中[，：]/u
/** Lists that do not claim to be whole. */
const OPEN_LIST = /等|部分|主要|先后|新增|不含|另有|包括/u
/** 其中联合组建80个，同时成立1166个小组: what comes after is no part any more. */
const GOES_ON = /[，；](?:同时|并(?!列)|此外|另外|还(?!有)|共计|累计|总计|实现)/u
/** Without either of these nothing is broken down: a bracket right behind a word, with a number in it. Cheaper than reading all quantities. */
const BREAKS_DOWN = /其中|[^，。；：、\d其]中[，：]|[^，。；：、！？\s][（(][^（()）]*[\d一二两三四五六七八九十百千万亿零〇]/u
/** How far from the total a list of distinct kinds may be and still be meant to come to it. */
const NEAR = fraction(1n, 10n)
const ONE = fraction(1n)
const HALF = fraction(1n, 2n)

export const numeralBreakdown: ProofreadingRule = {
  id: 'numeral-breakdown',
  severity: 'warning',
  title: '分项与总数不符',
  why: '“其中”后面的分项超过总数，或者加起来与总数对不上，评审一眼就能看出来。',
  source: '公文数据核校通行要求',
  examples: [
    { text: '全镇共有党员120名，其中女党员130名。', flags: ['120名，其中女党员130名'] },
    { text: '现有党员52名，其中男党员30名、女党员20名。', flags: ['52名，其中男党员30名、女党员20名'] },
    { text: '设有党组织36个，其中党委2个，党总支4个，党支部28个。', flags: ['36个，其中党委2个，党总支4个，党支部28个'] },
    { text: '有党总支48个（社区45个，医院1个，企业1个）。', flags: ['48个（社区45个，医院1个，企业1个'] },
    { text: '全镇有党支部10个，其中东村有3个、西村有4个、南村有5个。', flags: ['10个，其中东村有3个、西村有4个、南村有5个'] },
    { text: '全镇12个党支部中，先进支部3个、一般支部8个、后进支部2个。', flags: ['12个党支部中，先进支部3个、一般支部8个、后进支部2个'] },
    { text: '全镇12个党支部中，先进支部3个、一般支部8个、后进支部1个。全年12次活动中，志愿服务15人次。', flags: [] },
    {
      text: '落实党建经费30万元，其中活动经费15万元、培训经费10万元、阵地建设经费10万元。',
      flags: ['30万元，其中活动经费15万元、培训经费10万元、阵地建设经费10万元'],
    },
    { text: '落实党建经费30万元，其中活动经费10万元、培训经费10万元，其中财政资金25万元、用于道路建设20万元。', flags: [] },
    { text: '全镇有党支部20个，其中东村3个、西村4个、南村5个。', flags: [] },
    { text: '现有党员52名，其中男党员31名、女党员21名。设有党组织34个，其中党委2个、党总支4个（社区3个、企业1个）、党支部28个。', flags: [] },
    { text: '现有党员52名，其中女党员20名、35岁以下30名。配备书记1名、副书记2名、委员5名，其中大专以上学历7名。', flags: [] },
    { text: '有党组织1.97万个，其中党委0.11万个，党总支0.10万个，党支部1.77万个。', flags: [] },
    { text: '组建小区党支部213个，其中联合组建80个，同时成立楼栋党小组1166个。', flags: [] },
    { text: '走访群众30户，其中解决问题45个。培训约120人次，其中村干部130人次。开展活动12次，其中志愿服务5次。', flags: [] },
  ],
  needs: ['其中', '中，', '中：', '（', '('],
  check: (text) => (BREAKS_DOWN.test(text) ? sentenceSpans(text).flatMap(checkSentence) : []),
}

function checkSentence(sentence: Span): RuleFinding[] {
  const { outside, brackets } = takeBrackets(sentence)
  const findings = [...brackets.flatMap((bracket) => checkBracket(sentence, bracket)), ...checkAmong(outside)]
  return findings.map((finding) => ({ ...finding, range: [finding.range[0] + sentence.start, finding.range[1] + sentence.start] as const }))
}

/** 党员52名（男32名，女20名）: a bracket right behind the total. */
function checkBracket(sentence: Span, { start, end }: Bracket): RuleFinding[] {
  const whole = sentence.quantities.find((quantity) => quantity.end === start - 1)
  const content = sentence.text.slice(start, end)
  if (!whole?.isExact || OPEN_LIST.test(content)) return []
  const among = AMONG.exec(content)
  const parts = countsIn(sentence, among ? start + among.index + among[0].length : start, end, whole.unit)
  const last = parts.at(-1)
  if (!last || /\d/u.test(sentence.text.slice(last.end, end))) return []
  return judge(whole, [whole], parts, among === null)
}

/** …120名，其中…；groups parted by ； each break the whole down anew. */
function checkAmong(outside: Span): RuleFinding[] {
  const { text, quantities } = outside
  const among = AMONG.exec(text)
  if (!among) return []
  const before = quantities.filter(({ end }) => end <= among.index)
  const whole = before.findLast(({ unit }) => unit !== '%')
  if (!whole?.isExact || /[；：]/u.test(text.slice(whole.end, among.index))) return []
  const alike = before.filter(({ unit }) => unit === whole.unit)
  let from = among.index + among[0].length
  return text
    .slice(from)
    .split('；')
    .flatMap((group) => {
      const start = from
      from += group.length + 1
      if (OPEN_LIST.test(group) || AMONG.test(group)) return []
      const stop = group.search(GOES_ON)
      return judge(whole, alike, countsIn(outside, start, start + (stop < 0 ? group.length : stop), whole.unit), false)
    })
}

/** `alike`: every count of the unit that the parts could be taken from. `isWhole`: the list claims to be complete. */
function judge(whole: Quantity, alike: readonly Quantity[], parts: readonly Count[], isWhole: boolean): RuleFinding[] {
  const last = parts.at(-1)
  if (!last || parts.some(({ isExact }) => !isExact)) return []
  const range = [whole.start, last.end] as const
  const upper = sum(alike.map(({ value }) => value))
  const over = parts.find(({ value }) => compare(value, upper) > 0)
  if (over) return [{ range, message: `“其中”的一项是${formatFraction(over.value)}，比总数${formatFraction(whole.value)}还多，请核对。` }]
  const parted = total(parts)
  if (isRoundedSum(parted, whole, parts) || alike.length > 1 || !areDisjoint(parts)) return []
  // 其中东村3个、西村4个、南村5个 of ten: some places may be left out, but what several have is never more than what all have; nor is what was spent.
  const isTooMuch = (arePlaces(parts) || areSums(parts)) && compare(parted, whole.value) > 0
  const isClose = compare(distance(parted, whole.value), multiply(whole.value, NEAR)) <= 0
  if (!isWhole && !isTooMuch && !areOpposites(parts) && !(parts.length > 2 && isClose)) return []
  return [{ range, message: `分项加起来是${formatFraction(parted)}，与总数${formatFraction(whole.value)}对不上，请核对。` }]
}

/** Figures rounded to 万 or to decimals may miss their sum by half a place each. */
function isRoundedSum(parted: Fraction, whole: Quantity, parts: readonly Count[]): boolean {
  if ([whole, ...parts].every(({ place }) => isEqual(place, ONE))) return isEqual(parted, whole.value)
  const slack = multiply(sum([whole, ...parts].map(({ place }) => place)), HALF)
  return compare(distance(parted, whole.value), slack) <= 0
}
