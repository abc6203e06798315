import { findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** First years of the plans that reports still speak of. */
const FIRST_YEARS: Readonly<Record<string, number>> = { 十二五: 2011, 十三五: 2016, 十四五: 2021, 十五五: 2026 }
const PLAN = `“?(${Object.keys(FIRST_YEARS).join('|')})”?`
/** 2025年是“十四五”规划收官之年. */
const YEAR_OF_PLAN = new RegExp(
  `((?:20)\\d{2})年，?是(?:实施|我国|全面实施|国家)?${PLAN}(?:规划|时期|建设)?(?:的)?(开局|开局起步|起步|第一|收官|决胜|最后一|承上启下)?(?:之年|年)`,
  'gu',
)
/** “十四五”（2021—2025年）. */
const SPAN_OF_PLAN = new RegExp(`${PLAN}(?:时期|规划|期间)?[（(](20\\d{2})年?[—–～~-]{1,2}(20\\d{2})年?[）)]`, 'gu')
const OPENS = /开局|起步|第一/u
const CLOSES = /收官|决胜|最后一/u

export const dateFiveYearPlan: ProofreadingRule = {
  id: 'date-five-year-plan',
  severity: 'warning',
  title: '年份与五年规划对不上',
  why: '五年规划的开局、收官之年是固定的，沿用往年的稿子最容易写错。',
  source: '国民经济和社会发展五年规划纲要',
  examples: [
    { text: '2025年是“十四五”规划开局之年。', flags: ['2025年是“十四五”规划开局之年'] },
    { text: '2025年是“十五五”开局之年。', flags: ['2025年是“十五五”开局之年'] },
    { text: '“十四五”时期（2020—2025年）成效明显。', flags: ['“十四五”时期（2020—2025年）'] },
    { text: '2025年是“十四五”规划收官之年，2026年是“十五五”规划开局之年，2023年是“十四五”规划承上启下之年。', flags: [] },
    { text: '“十四五”（2021—2025年）成效明显，2020年是“十三五”规划收官之年。', flags: [] },
  ],
  needs: ['二五', '三五', '四五', '五五'],
  check: (text) => [
    ...findMatches(text, YEAR_OF_PLAN, ([, year = '', plan = '', part = '']) => {
      const first = FIRST_YEARS[plan] ?? 0
      const [from, to] = OPENS.test(part) ? [first, first] : CLOSES.test(part) ? [first + 4, first + 4] : [first, first + 4]
      if (Number(year) >= from && Number(year) <= to) return null
      return { message: from === to ? `“${plan}”规划的${part}之年是${from}年，请核对。` : `“${plan}”是${from}年至${to}年，请核对。` }
    }),
    ...findMatches(text, SPAN_OF_PLAN, ([, plan = '', from = '', to = '']) => {
      const first = FIRST_YEARS[plan] ?? 0
      return Number(from) === first && Number(to) === first + 4 ? null : { message: `“${plan}”是${first}年至${first + 4}年，请核对。` }
    }),
  ],
}
