import { checkInParts, matchProbe } from '#shared/proofreading/check-in-parts.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const JOIN = '(?:[—–-]{1,2}|[～~]|至|到)'
const YEARS = new RegExp(`(?<!\\d)((?:19|20)\\d{2})年?${JOIN}((?:19|20)\\d{2})(?=年|学年)`, 'gu')
const MONTHS = new RegExp(`((?:19|20)\\d{2})年(\\d{1,2})月(?:(\\d{1,2})日)?${JOIN}((?:19|20)\\d{2})年(\\d{1,2})月(?:(\\d{1,2})日)?`, 'gu')
const SAME_YEAR = new RegExp(`((?:19|20)\\d{2})年(\\d{1,2})月(\\d{1,2})日${JOIN}(?:(\\d{1,2})月)?(\\d{1,2})日`, 'gu')
const SAME_MONTH = new RegExp(`(?<!\\d)(\\d{1,2})月(\\d{1,2})日?${JOIN}(\\d{1,2})日`, 'gu')

const BACKWARDS = { message: '结束的日期早于开始的日期，请核对；跨年的写明年份。' }

export const dateRange: ProofreadingRule = {
  id: 'date-range',
  severity: 'warning',
  title: '起止日期颠倒',
  why: '起止日期写反或漏写年份，读的人不知道是哪一段时间。',
  source: '公历',
  examples: [
    { text: '2024年12月至2024年3月开展专项整治。', flags: ['2024年12月至2024年3月'] },
    { text: '6月15日至10日集中走访。', flags: ['6月15日至10日'] },
    { text: '制定2025—2023年规划。', flags: ['2025—2023'] },
    { text: '2024年9月20日至3月5日开展学习教育。', flags: ['2024年9月20日至3月5日'] },
    { text: '2023—2025年规划，2024年12月至2025年3月，6月10日至15日，9月至次年3月，2024年5月8日至6月1日。', flags: [] },
  ],
  ...checkInParts([
    matchProbe(YEARS, ([, from, to]) => (Number(to) < Number(from) ? BACKWARDS : null)),
    matchProbe(MONTHS, ([, ...parts]) => (isBackwards(parts.slice(0, 3), parts.slice(3)) ? BACKWARDS : null)),
    matchProbe(SAME_YEAR, ([, year, month, day, toMonth = month, toDay]) =>
      toMonth !== month && isBackwards([year, month, day], [year, toMonth, toDay]) ? BACKWARDS : null,
    ),
    matchProbe(SAME_MONTH, ([, , from, to]) => (Number(to) < Number(from) ? BACKWARDS : null)),
  ]),
}

/** Compares year, month and, where both have one, day. */
function isBackwards(from: readonly (string | undefined)[], to: readonly (string | undefined)[]): boolean {
  for (const [i, part] of from.entries()) {
    const other = to[i]
    if (part === undefined || other === undefined) return false
    if (Number(part) !== Number(other)) return Number(other) < Number(part)
  }
  return false
}
