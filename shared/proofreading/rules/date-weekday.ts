import { findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const DATE = /(?:(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})日[（(，,\s]{0,2}(?:星期|周|礼拜)([一二三四五六日天])(?!年|期|边|围|全|密|到|转|末)/gu
/** 二〇一五年六月二十八日周五, its 〇 typed as 0 or O as often as not. */
const IN_WORDS =
  /([一二三四五六七八九〇零○0OＯo]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日[（(，,\s]{0,2}(?:星期|周|礼拜)([一二三四五六日天])(?!年|期|边|围|全|密|到|转|末)/gu
const DIGITS = '〇一二三四五六七八九'
const WEEKDAYS = '日一二三四五六'

export const dateWeekday: ProofreadingRule = {
  id: 'date-weekday',
  severity: 'error',
  title: '日期与星期不符',
  why: '日期与星期对不上，通知会让人走错日子，记录会让人怀疑真假。',
  source: '公历',
  examples: [
    { text: '会议定于2024年6月28日（星期六）召开。', flags: ['2024年6月28日（星期六'] },
    { text: '2015年6月28日周五开展主题党日。', flags: ['2015年6月28日周五'] },
    { text: '二〇一五年六月二十八日（周五）开展主题党日。', flags: ['二〇一五年六月二十八日（周五'] },
    { text: '二0一五年六月二十八日 周日开展主题党日。', flags: [] },
    { text: '2月30日（星期三）和6月28日（星期一）开会。', flags: ['6月28日（星期一'], year: 2025 },
    { text: '2024年6月28日（星期五）召开会议，6月28日星期六总结。', flags: [], year: 2025 },
    { text: '6月28日（星期一）开会。2024年6月28日周全考虑。', flags: [] },
  ],
  needs: ['星期', '周', '礼拜'],
  check: (text, { year: reportYear }) => [
    ...findMatches(text, IN_WORDS, ([, year = '', month = '', day = '', name = '']) => {
      const actual = weekdayOf(Number(Array.from(year, (digit) => Math.max(0, DIGITS.indexOf(digit))).join('')), inWords(month), inWords(day))
      if (actual === null || actual === weekdayNamed(name)) return null
      return { message: `这一天是星期${WEEKDAYS.charAt(actual)}，请核对日期和星期。` }
    }),
    ...findMatches(text, DATE, ([, year, month, day, name = '']) => {
      const wanted = weekdayNamed(name)
      const years = year === undefined ? yearsAround(reportYear) : [Number(year)]
      const actual = years.map((one) => weekdayOf(one, Number(month), Number(day)))
      if (actual.length === 0 || actual.some((weekday) => weekday === null || weekday === wanted)) return null
      const right = actual[Math.floor(actual.length / 2)] ?? 0
      const shown = year === undefined && reportYear !== undefined ? `${reportYear}年的这一天` : '这一天'
      return { message: `${shown}是星期${WEEKDAYS.charAt(right)}，请核对日期和星期。` }
    }),
  ],
}

function weekdayNamed(name: string): number {
  return name === '天' ? 0 : WEEKDAYS.indexOf(name)
}

/** 二十八: month or day, below 100. */
function inWords(numeral: string): number {
  const [tens = '', ones] = numeral.split('十')
  if (ones === undefined) return DIGITS.indexOf(numeral)
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones))
}

/** A date without a year may lie in the year of the report, the one before or the one after. */
function yearsAround(reportYear: number | undefined): number[] {
  return reportYear === undefined ? [] : [reportYear - 1, reportYear, reportYear + 1]
}

/** 0 for Sunday; null where there is no such day. */
function weekdayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getUTCDay() : null
}
