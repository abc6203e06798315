import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** A year in Chinese figures with a nought or a letter O in it: 二0二五年. */
const MIXED = /[一二][0０OoΟ○〇零一二三四五六七八九]{3}(?=年)/gu
const NOUGHT = /[0０OoΟ○]/gu
/** A full-width or Chinese point between digits: 12．5, 12。5. */
const POINT = /(?<=\d)[．。](?=\d)/gu

export const numeralYearForm: ProofreadingRule = {
  id: 'numeral-year-form',
  severity: 'warning',
  title: '年份和小数的写法',
  why: '汉字年份里的“〇”不用数字0或字母O代替；小数点用半角。',
  source: 'GB/T 15835—2011，4.1、5.1',
  examples: [
    { text: '二0二五年度，二O二四年。', flags: ['二0二五', '二O二四'], fixed: '二〇二五年度，二〇二四年。' },
    { text: '增长12．5%。', flags: ['．'], fixed: '增长12.5%。' },
    { text: '二〇二五年，2024年底，从教20年，入党25年以来，增长12.5%。', flags: [] },
  ],
  needs: requiredLiterals(/[一二][0０OoΟ○〇零一二三四五六七八九]/gu, /[．。][0123456789]/gu),
  check: (text) => [
    ...findMatches(text, MIXED, ([year]) =>
      year.search(NOUGHT) < 0 ? null : { message: '汉字写的年份里用“〇”。', replacement: year.replace(NOUGHT, '〇') },
    ),
    ...findMatches(text, POINT, () => ({ message: '小数点用半角的“.”；如果这里是两句话，请在中间断开。', replacement: '.' })),
  ],
}
