import { parseNumeral } from '#shared/numerals/parse-numeral.ts'
import { compare, formatFraction, fraction, multiply } from '#shared/numerals/fraction.ts'
import { findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const NUMBER = '(\\d+|[一二两三四五六七八九十]+)'
const OFTEN = new RegExp(
  `每(个?月|两个月|(?:个)?季度|半年)(?:都|至少|不少于|坚持|定期|组织|集中|[^，。；、\\d]){0,8}?${NUMBER}(次|场|期|节|天)(?!以上)[^。；\\d]{0,24}?(?:全年|一年来|年内|今年以来|本年度)(?:[^，。；、\\d]){0,10}?${NUMBER}\\3(?!以上)`,
  'gu',
)
/** 全年召开党员大会3次，每季度召开1次。 */
const REVERSED = new RegExp(
  `(?:全年|一年来|年内|今年以来|本年度)(?:[^，。；、\\d]){0,14}?${NUMBER}(次|场|期|节)(?!以上)，[^。；，、\\d]{0,6}每(个?月|两个月|(?:个)?季度|半年)(?:都|至少|不少于|坚持|定期|组织|集中|召开|开展|举办|讲|上){0,3}${NUMBER}\\2(?!以上)`,
  'gu',
)
const TIMES: Readonly<Record<string, bigint>> = { 月: 12n, 个月: 12n, 两个月: 6n, 季度: 4n, 个季度: 4n, 半年: 2n }

export const numeralFrequency: ProofreadingRule = {
  id: 'numeral-frequency',
  severity: 'warning',
  title: '频次与全年总数不符',
  why: '每月一次全年就是十二次，每季度一次全年就是四次，总数少了说明没有做到或者写错了。',
  source: '“三会一课”等制度的频次要求；公文数据核校通行要求',
  examples: [
    { text: '坚持每月开展1次主题党日，全年开展10次。', flags: ['每月开展1次主题党日，全年开展10次'] },
    { text: '每季度召开一次党员大会，全年召开3次。', flags: ['每季度召开一次党员大会，全年召开3次'] },
    { text: '全年共召开党员大会3次，每季度召开1次。', flags: ['全年共召开党员大会3次，每季度召开1次'] },
    { text: '全年召开党员大会4次，每季度1次；全年讲党课3次，每月开展1场宣讲。', flags: [] },
    { text: '坚持每月开展1次主题党日，全年开展12次；每季度讲1次党课，全年讲党课5次；每月走访2天，全年慰问群众20次。', flags: [] },
  ],
  needs: ['每月', '每个月', '每两个月', '每季度', '每个季度', '每半年'],
  check: (text) => [
    ...findMatches(text, OFTEN, ([, period = '', each = '', , all = '']) => verdict(period, each, all)),
    ...findMatches(text, REVERSED, ([, all = '', , period = '', each = '']) => verdict(period, each, all)),
  ],
}

function verdict(period: string, each: string, all: string): { readonly message: string } | null {
  const [one, written] = [parseNumeral(each), parseNumeral(all)]
  const times = TIMES[period]
  if (one === null || written === null || times === undefined) return null
  const due = multiply(one, fraction(times))
  if (compare(written, due) >= 0) return null
  return { message: `按写明的频次全年应有${formatFraction(due)}次，这里写的是${formatFraction(written)}次，请核对。` }
}
