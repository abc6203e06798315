import { findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const DECREASE = /(?:减少|降低|下降|缩短|缩小|压缩|压减)了?(?:近|约)?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十]+)倍/gu

export const numeralDecreaseTimes: ProofreadingRule = {
  id: 'numeral-decrease-times',
  severity: 'warning',
  title: '减少用“倍”',
  why: '减少一倍就没有了，减少只能用百分数或分数。',
  source: '现代汉语通行语法',
  examples: [
    { text: '信访量下降了2倍。', flags: ['下降了2倍'] },
    { text: '信访量下降了50%，收入增长了2倍，减少到原来的一半。', flags: [] },
  ],
  needs: ['倍'],
  check: (text) => findMatches(text, DECREASE, ([words]) => ({ message: `“${words}”不成立，减少的幅度用百分数或“几分之几”。` })),
}
