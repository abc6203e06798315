import { compare, fraction } from '#shared/numerals/fraction.ts'
import { quantitiesIn } from '#shared/numerals/quantities.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** Rates that are a part of a whole. 完成率 and growth may well be above: the task was overfulfilled. */
const PART_OF_WHOLE =
  /(?:覆盖|参会|到会|出席|出勤|到课|参学|参训|合格|优秀|满意|达标|办结|整改|知晓|支持|签订|签约|就业|入户|投票|参选|赞成|化解|回访|普及|入学|参保|销号|换届|群众安全感)率|(?:满意|知晓|安全感)度|覆盖面|占比|占[^，、；：。占]{0,8}的/u
const RIGHT_BEFORE = new RegExp(`(?:${PART_OF_WHOLE.source})(?:均|都|分别)?(?:[为是达]|达到|高达)?$`, 'u')
const WHOLE = fraction(1n)

export const numeralRateOverHundred: ProofreadingRule = {
  id: 'numeral-rate-over-hundred',
  severity: 'error',
  title: '比率超过百分之百',
  why: '覆盖率、参会率、占比都是部分与整体之比，不会超过100%。',
  source: '比率的定义',
  examples: [
    { text: '党员参学率达到105%。', flags: ['105%'] },
    { text: '群众满意度989%。', flags: ['989%'] },
    { text: '走访覆盖面达120%。', flags: ['120%'] },
    { text: '党员参学率达到100%，收入增长120%，完成年度任务的105%，任务完成率110%。', flags: [] },
  ],
  needs: ['%', '％'],
  check: (text) =>
    quantitiesIn(text)
      .filter(({ unit, value, start }) => unit === '%' && compare(value, WHOLE) > 0 && RIGHT_BEFORE.test(text.slice(Math.max(0, start - 20), start)))
      .map(({ start, end }) => ({ range: [start, end] as const, message: `“${text.slice(start, end)}”超过了100%，请核对。` })),
}
