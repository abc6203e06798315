import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** 2021-2023年, 2021--2023年, 2021——2023年. */
const YEARS = /(?<![\d.\-—/])((?:19|20)\d{2}年?)(?:-{1,2}|－|–|——)((?:19|20)\d{2}年)/gu
/** 5——10名. */
const NUMBERS = /(?<=\d[%％万亿月日]?)——(?=\d)(?!\d{4}年)/gu
/** 3-5%: the first of the two figures has lost its mark. */
const PERCENT = /(?<![\d.%％\-—~～])(\d{1,2}(?:\.\d+)?)([-~～—－])(\d{1,3}(?:\.\d+)?[%％])/gu

export const punctuationRange: ProofreadingRule = {
  id: 'punctuation-range',
  severity: 'warning',
  title: '起止的写法',
  why: '年份的起止用一字线“—”，不用减号或破折号；百分数的范围两头都带百分号。',
  source: 'GB/T 15834—2011，4.13；GB/T 15835—2011，5.1.2',
  examples: [
    { text: '2021-2023年连续获奖，2016——2020年规划。', flags: ['2021-2023年', '2016——2020年'], fixed: '2021—2023年连续获奖，2016—2020年规划。' },
    { text: '每个支部5——10名党员。', flags: ['——'], fixed: '每个支部5—10名党员。' },
    { text: '占比3-5%。', flags: ['3-5%'], fixed: '占比3%~5%。' },
    { text: '2021—2023年，5~10名，3%~5%，电话0000-1234567，2024-05-01，一个目标——强基固本。', flags: [] },
  ],
  needs: requiredLiterals(/-|－|–|——/gu, /[~～—]/gu),
  check: (text) => [
    ...findMatches(text, YEARS, (match) => ({ message: '年份的起止用一字线“—”连接。', replacement: `${match[1] ?? ''}—${match[2] ?? ''}` })),
    ...findMatches(text, NUMBERS, () => ({ message: '数字的起止用一字线“—”或浪纹线“~”连接，不用破折号。', replacement: '—' })),
    ...findMatches(text, PERCENT, (match) => ({
      message: '百分数的范围两头都带百分号，免得被读成别的数。',
      replacement: `${match[1] ?? ''}%${match[2] === '—' ? '—' : '~'}${(match[3] ?? '').replace('％', '%')}`,
    })),
  ],
}
