import { findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const TENS: Readonly<Record<string, string>> = {
  '10': '十',
  '20': '二十',
  '30': '三十',
  '40': '四十',
  '50': '五十',
  '60': '六十',
  '70': '七十',
  '80': '八十',
  '90': '九十',
}

export const numeralSeveralAfterDigits: ProofreadingRule = {
  id: 'numeral-several-after-digits',
  severity: 'warning',
  title: '阿拉伯数字后带“几”',
  why: '带“几”的概数用汉字书写。',
  source: 'GB/T 15835—2011，4.2.2',
  examples: [
    { text: '道路拓宽10几米。', flags: ['10几'], fixed: '道路拓宽十几米。' },
    { text: '走访20几户群众。', flags: ['20几'], fixed: '走访二十几户群众。' },
    { text: '走访二十几户群众，2024年几次调整。', flags: [] },
  ],
  needs: ['0几'],
  check: (text) =>
    findMatches(text, /(?<!\d)([1-9]0)几(?=[个名人次户件项家场天年万岁条米亩里吨页位支处所篇])/gu, (match) => ({
      message: '带“几”的概数用汉字书写。',
      replacement: `${TENS[match[1] ?? ''] ?? ''}几`,
    })),
}
