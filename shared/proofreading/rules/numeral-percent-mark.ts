import { findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

export const numeralPercentMark: ProofreadingRule = {
  id: 'numeral-percent-mark',
  severity: 'warning',
  title: '全角百分号',
  why: '数字用半角，百分号也用半角，与数字连成一体。',
  source: 'GB/T 15835—2011',
  examples: [
    { text: '参学率100％。', flags: ['％'], fixed: '参学率100%。' },
    { text: '参学率100%。', flags: [] },
  ],
  needs: ['％'],
  check: (text) => findMatches(text, /％/gu, () => ({ message: '百分号用半角的“%”。', replacement: '%' })),
}
