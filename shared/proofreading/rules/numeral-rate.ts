import { type Fraction, add, compare, divide, formatFraction, fraction, isEqual, multiply, subtract } from '#shared/numerals/fraction.ts'
import type { Quantity } from '#shared/numerals/quantities.ts'
import { type Span, clauseGroups } from '#shared/numerals/sentence-spans.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

/** A rate with the verb whose count it is taken from: 完成率 is that of 完成 B 项. */
const RATE =
  /(完成|整改|办结|化解|解决|销号|达标|合格|覆盖|签订|签约|报到|参会|到会|出席|出勤|到课|参学|参训|参选|投票|满意|赞成|兑现|落实|回复|转化|就业|入户|建成|开工|换届)率(?:[为是达]|达到|仅为)?$/u
/** 占比24%, 占党员总数的24%. */
const SHARE = /占(?:比|[^，、；：占]{0,8}的)?(?:[为是达约]|达到)?$/u
/** What a share is said to be of: 占职工人数的. */
const BASE = /占([^，、；：占]{2,8}?)(?:总(?:人数|数|量)|人数|总额|数)?的/u
const ANY_BASE = /^(?:全(?:体|部|[镇乡村市县区局院校州省])|总|整体|应到|其|该|同期|上述|以上)/u
const PRESENCE = /参会|到会|出席|出勤|到课|参学|参训/u
/** 其中女党员12名; 337名村干部中，35岁以下的41人. */
const AMONG = /其中|(?<=[员部记任工])中，/u
const PEOPLE = /^[人名位]$/u
const HUNDRED = fraction(100n)

export const numeralRate: ProofreadingRule = {
  id: 'numeral-rate',
  severity: 'warning',
  title: '比率与数字算不拢',
  why: '完成率、参会率、占比能用文中的数字重算，算不拢就说明有一个数写错了。',
  source: '公文数据核校通行要求',
  examples: [
    { text: '应到50人，实到48人，参会率95%。', flags: ['50人，实到48人，参会率95%'] },
    { text: '反馈问题697个，已完成688个，完成率99.71%。', flags: ['697个，已完成688个，完成率99.71%'] },
    { text: '现有党员50名，其中女党员12名，占26%。', flags: ['50名，其中女党员12名，占26%'] },
    { text: '337名村干部中，35岁以下的仅有41人，占比12.7%。', flags: ['337名村干部中，35岁以下的仅有41人，占比12.7%'] },
    { text: '反馈问题697个，已完成688个，完成率98.71%；走访群众300户，入户率100%。', flags: [] },
    { text: '现有党员50名，其中女党员13名，占26%，比上年提高3个百分点。收到诉求120件，办结115件，办结率95.8%。', flags: [] },
    { text: '有社区书记0.26万名，其中大专以上学历0.17万名，占66.7%。', flags: [] },
    { text: '现有党员80名，其中在职党员50人、占职工人数的18.3%。', flags: [] },
    { text: '现有党员80名，其中女党员20名，占党员总数的24%。', flags: ['80名，其中女党员20名，占党员总数的24%'] },
    { text: '走访约300户，解决问题25个，满意率98%。全镇有村12个，集体经济全部超过10万元，占比100%。', flags: [] },
  ],
  needs: ['率', '占'],
  check: (text) => clauseGroups(text).flatMap(checkGroup),
}

function checkGroup({ start, text, quantities }: Span): RuleFinding[] {
  return quantities.flatMap((rate, i): RuleFinding[] => {
    if (rate.unit !== '%' || !rate.isExact) return []
    const lead = text.slice(quantities[i - 1]?.end ?? 0, rate.start)
    const counts = quantities.slice(0, i).filter(({ unit }) => unit !== '%' && unit !== '个百分点')
    const pair = pairFor(lead, counts, text)
    // Any two figures before it that give the rate explain it.
    if (!pair || counts.some((a) => counts.some((b) => a !== b && isOneUnit(a, b) && isRate(rate, a, b)))) return []
    const [part, whole] = pair
    const counted = divide(multiply(part.value, HUNDRED), whole.value)
    const message = `${formatFraction(part.value)}占${formatFraction(whole.value)}的${formatFraction(counted)}%，这里写的是${text.slice(rate.start, rate.end)}，请核对。`
    return [{ range: [start + whole.start, start + rate.end], message }]
  })
}

/** The two counts that a rate is about: its own part right before it, and what that is a part of. */
function pairFor(lead: string, counts: readonly Quantity[], text: string): readonly [part: Quantity, whole: Quantity] | null {
  const part = counts.at(-1)
  if (!part?.isExact || part.value.num === 0n) return null
  const before = counts.slice(0, -1).filter((count) => isOneUnit(count, part))
  const whole = before.at(-1)
  if (!whole?.isExact || compare(part.value, whole.value) > 0) return null
  const verb = RATE.exec(lead)?.[1]
  const between = text.slice(whole.end, part.start)
  if (verb !== undefined) {
    const isCounted = between.includes(verb) || (PRESENCE.test(verb) && /实到|实际|到会|参加/u.test(between)) || text.slice(part.end).startsWith(verb)
    return isCounted && before.length === 1 ? [part, whole] : null
  }
  const among = text.slice(0, part.start).search(AMONG)
  if (!SHARE.test(lead) || among < 0 || isOfSomethingElse(lead, text.slice(0, part.start))) return null
  const total = counts.findLast((count) => count.end <= among && isOneUnit(count, part))
  return total?.isExact && compare(part.value, total.value) <= 0 ? [part, total] : null
}

/** 党员83名，其中在职57人、占职工人数的18.3%: of the staff, whose number is not told here. */
function isOfSomethingElse(lead: string, before: string): boolean {
  const base = BASE.exec(lead)?.[1]
  return base !== undefined && !ANY_BASE.test(base) && !before.includes(base)
}

function isOneUnit(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || (PEOPLE.test(a.unit) && PEOPLE.test(b.unit))
}

/** Whether the rate is a ÷ b, rounded or cut off in its last place; figures rounded to 万 are only as exact as they are written. */
function isRate(rate: Quantity, a: Quantity, b: Quantity): boolean {
  if (compare(low(b), fraction(0n)) <= 0) return false
  const [least, most] = [divide(low(a), high(b)), divide(high(a), low(b))]
  return compare(most, subtract(rate.value, rate.place)) > 0 && compare(least, add(rate.value, rate.place)) < 0
}

/** Counts of people and things are exact; the rest may be half a place off. */
function slack({ place }: Quantity): Fraction {
  return isEqual(place, fraction(1n)) ? fraction(0n) : divide(place, fraction(2n))
}

function low(quantity: Quantity): Fraction {
  return subtract(quantity.value, slack(quantity))
}

function high(quantity: Quantity): Fraction {
  return add(quantity.value, slack(quantity))
}
