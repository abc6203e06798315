import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** 2021-2023年, 2021--2023年, 2021——2023年. */
const YEARS = /(?<![\d.\-—/])((?:19|20)\d{2}年?)(?:-{1,2}|－|–|——)((?:19|20)\d{2}(?:学?年))/gu
/** 5——10名. */
const NUMBERS = /(?<=\d[%％万亿月]?)——(?=\d)(?!\d{4}年)/gu
/** 3-5%: the first of the two figures has lost its mark. */
const PERCENT = /(?<![\d.%％\-—~～])(\d{1,2}(?:\.\d+)?)([-~～—－])(\d{1,3}(?:\.\d+)?[%％])/gu

/** 30-50户. Not 2-1栋, 05-01. */
const COUNTS =
  /(?<![\d.\-—~～/第号])([1-9]\d{0,4})(?:-|－|–)([1-9]\d{0,4})(?=[余多]?[万亿]?(?:户|人|名|个|次|天|分钟|分|页|条|项|件|岁|家|篇|字|场|周|小时|元|期|份|米|亩))/gu

/** 9:00-11:30. */
const TIMES = /(?<=\d{1,2}[:：]\d{2})(?:-{1,2}|－|–|——)(?=\d{1,2}[:：]\d{2}(?!\d))/gu

/** 11月26日——次年1月26日. */
const DATES = /(?<=\d{1,2}月\d{1,2}日)(?:-{1,2}|－|–|——)(?=(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日|\d{1,2}日)/gu
/** 1-9月. */
const MONTHS = /(?<![\d.\-—~～/第])([1-9]|1[0-2])(?:-|－|–)([1-9]|1[0-2])(?=月(?!\d))/gu
/** 50岁-59岁: the unit at both ends. */
const WITH_UNITS = /(?<![\d.\-—~～/第])([1-9]\d{0,4})(岁|人|名|个|元|万元|天|次|%)(?:-|－|–)([1-9]\d{0,4})(?=\2)/gu

export const punctuationRange: ProofreadingRule = {
  id: 'punctuation-range',
  severity: 'warning',
  title: '起止的写法',
  why: '年份的起止用一字线“—”，不用减号或破折号；百分数的范围两头都带百分号。',
  source: 'GB/T 15834—2011，4.13；GB/T 15835—2011，5.1.2',
  examples: [
    { text: '2021-2023年连续获奖，2016——2020年规划。', flags: ['2021-2023年', '2016——2020年'], fixed: '2021—2023年连续获奖，2016—2020年规划。' },
    { text: '每个支部5——10名党员。', flags: ['——'], fixed: '每个支部5—10名党员。' },
    { text: '每个网格30-50户，篇幅3000-5000字。', flags: ['30-50', '3000-5000'], fixed: '每个网格30~50户，篇幅3000~5000字。' },
    { text: '1-9月发展党员12名，50岁-59岁的党员19名。', flags: ['1-9', '50岁-59'], fixed: '1—9月发展党员12名，50岁~59岁的党员19名。' },
    {
      text: '2022年11月26日——2023年1月26日开展巡察，3月8日-10日集中学习。',
      flags: ['——', '-'],
      fixed: '2022年11月26日—2023年1月26日开展巡察，3月8日—10日集中学习。',
    },
    { text: '9:00-11:30集中学习，2021-2022学年开课。', flags: ['-', '2021-2022学年'], fixed: '9:00—11:30集中学习，2021—2022学年开课。' },
    { text: '占比3-5%。', flags: ['3-5%'], fixed: '占比3%~5%。' },
    { text: '2021—2023年，5~10名，3%~5%，电话0000-1234567，2-1栋，5-3比分，2024-05-01，一个目标——强基固本。', flags: [] },
  ],
  needs: requiredLiterals(/-|－|–|——/gu, /[~～—]/gu),
  check: (text) => [
    ...findMatches(text, YEARS, (match) => ({ message: '年份的起止用一字线“—”连接。', replacement: `${match[1] ?? ''}—${match[2] ?? ''}` })),
    ...findMatches(text, NUMBERS, () => ({ message: '数字的起止用一字线“—”或浪纹线“~”连接，不用破折号。', replacement: '—' })),
    ...findMatches(text, COUNTS, (match) =>
      Number(match[1]) < Number(match[2])
        ? { message: '数值的起止用浪纹线“~”或一字线“—”，不用减号。', replacement: `${match[1] ?? ''}~${match[2] ?? ''}` }
        : null,
    ),
    ...findMatches(text, TIMES, () => ({ message: '时刻的起止用一字线“—”。', replacement: '—' })),
    ...findMatches(text, DATES, () => ({ message: '日期的起止用一字线“—”。', replacement: '—' })),
    ...findMatches(text, MONTHS, (match) =>
      Number(match[1]) < Number(match[2])
        ? { message: '月份的起止用一字线“—”，不用减号。', replacement: `${match[1] ?? ''}—${match[2] ?? ''}` }
        : null,
    ),
    ...findMatches(text, WITH_UNITS, (match) =>
      Number(match[1]) < Number(match[3])
        ? { message: '数值的起止用浪纹线“~”或一字线“—”，不用减号。', replacement: `${match[1] ?? ''}${match[2] ?? ''}~${match[3] ?? ''}` }
        : null,
    ),
    ...findMatches(text, PERCENT, (match) => ({
      message: '百分数的范围两头都带百分号，免得被读成别的数。',
      replacement: `${match[1] ?? ''}%${match[2] === '—' ? '—' : '~'}${(match[3] ?? '').replace('％', '%')}`,
    })),
  ],
}
