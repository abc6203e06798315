import { findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** Distance between a full-width form and its ASCII counterpart. */
const FULL_WIDTH_OFFSET = 0xfee0

export const numeralFullWidth: ProofreadingRule = {
  id: 'numeral-full-width',
  severity: 'warning',
  title: '全角数字',
  why: '阿拉伯数字用半角；全角数字排出来又宽又散。',
  source: 'GB/T 15835—2011',
  examples: [
    { text: '召开会议１２次。', flags: ['１２'], fixed: '召开会议12次。' },
    { text: '召开会议12次。', flags: [] },
  ],
  needs: [...'０１２３４５６７８９'],
  check: (text) => findMatches(text, /[０-９]+/gu, ([digits]) => ({ message: '阿拉伯数字用半角。', replacement: toHalfWidth(digits) })),
}

function toHalfWidth(digits: string): string {
  return Array.from(digits, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH_OFFSET)).join('')
}
