import { checkInParts, matchProbe } from '#shared/proofreading/check-in-parts.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const DATE = /(?:(\d{4})年)?(?<!\d)(\d{1,2})月(?:(\d{1,2})日)?/gu
/** 1120日: the 月 was lost between the two figures. */
const LOST_MONTH = /(?<![\d.,])(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])日(?=[，。、；前后起至上下]|$)/gu
/** 3月31上午: the 日 was lost. */
const LOST_DAY = /(?<!\d)\d{1,2}月\d{1,2}(?=[上下]午|晚上|早上|凌晨|中午|[之以]前|前(?:[，。；、]|完成|上报|报送|反馈|提交))/gu
/** 201年9月: a digit of the year was lost. */
const LOST_YEAR_DIGIT = /(?<![\d第近前后])(?:19|20)\d年(?=\d{1,2}月)/gu
/** 于9月日召开: the day was lost. */
const LOST_FIGURE = /(?<!\d)\d{1,2}月日(?=[，。、；至]|[上下]午|晚上?|[召开举印发前后起])/gu
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const dateImpossible: ProofreadingRule = {
  id: 'date-impossible',
  severity: 'error',
  title: '日期不存在',
  why: '日期写错会让人怀疑整段内容的真实性。',
  source: '公历',
  examples: [
    { text: '2023年2月30日召开会议。', flags: ['2023年2月30日'] },
    { text: '2023年2月29日召开会议，6月31日总结。', flags: ['2023年2月29日', '6月31日'] },
    { text: '2023年13月完成。', flags: ['2023年13月'] },
    { text: '3月31上午召开会议。', flags: ['3月31'], fixed: '3月31日上午召开会议。' },
    { text: '于6月22之前上报，7月5前完成。', flags: ['6月22', '7月5'], fixed: '于6月22日之前上报，7月5日前完成。' },
    { text: '1120日，召开专题会。', flags: ['1120日'], fixed: '11月20日，召开专题会。' },
    { text: '201年9月成立党总支，9月日召开党员大会。', flags: ['201年', '9月日'] },
    { text: '6月22日之前上报，6月前完成，1月10前后。', flags: [] },
    { text: '2024年2月29日召开会议，2月29日总结，历时18月，12月31日完成。', flags: [] },
  ],
  ...checkInParts([
    matchProbe(LOST_MONTH, ([, month = '', day = '']) => ({
      message: '日期少了“月”字。',
      replacement: `${Number(month)}月${Number(day)}日`,
    })),
    matchProbe(LOST_YEAR_DIGIT, () => ({ message: '年份少了一位数字，请核对。' })),
    matchProbe(LOST_FIGURE, () => ({ message: '日期里少了数字，请核对。' })),
    matchProbe(LOST_DAY, ([date]) => ({ message: '日期少了“日”字。', replacement: `${date}日` })),
    matchProbe(DATE, ([date, year, month, day]) =>
      isPossible(Number(month), day === undefined ? null : Number(day), year === undefined ? null : Number(year))
        ? null
        : { message: `没有“${date}”这个日期，请核对。` },
    ),
  ]),
}

/** Without a year 2月29日 may be right; without year and day a number of months (18月) is no date. */
function isPossible(month: number, day: number | null, year: number | null): boolean {
  if (day === null && year === null) return true
  const days = DAYS[month - 1]
  if (days === undefined) return false
  if (day === null) return true
  return day >= 1 && day <= (month === 2 && year !== null && !isLeap(year) ? 28 : days)
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
