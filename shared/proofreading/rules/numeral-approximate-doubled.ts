import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const NUMBER = '(?:[\\d.]+|〔[^〕]*〕|[一二三四五六七八九十百千]+)[万亿千百]?'
/** 最近、接近、节约、预约 and the like are words of their own. */
const BEFORE_AND_AFTER = new RegExp(
  `(大约|(?<![大预签节制履契合公简邀违特集条解])约|将近|(?<![将最附接靠临相邻贴新远亲走就拉逼])近)(?=${NUMBER}[余多](?!年来))`,
  'gu',
)
const BOTH_AFTER = new RegExp(`[余多](?<=${NUMBER}[余多])(?=[名人次个件项家场篇元户亩公里]{1,2}(?:左右|上下))`, 'gu')

export const numeralApproximateDoubled: ProofreadingRule = {
  id: 'numeral-approximate-doubled',
  severity: 'warning',
  title: '约数重复修饰',
  why: '“约”“近”与“余”“多”“左右”都表示不确定，只留一个。',
  source: '通行语法',
  examples: [
    { text: '慰问老党员约50余人。', flags: ['约'], fixed: '慰问老党员50余人。' },
    { text: '收集意见近〔数量〕多条。', flags: ['近'], fixed: '收集意见〔数量〕多条。' },
    { text: '参加100余人左右。', flags: ['余'], fixed: '参加100人左右。' },
    { text: '发布稿件1万余篇，学习50余人次，约30人，最近20多天，节约50余万元，预约20余人次。', flags: [] },
  ],
  needs: requiredLiterals(BEFORE_AND_AFTER, BOTH_AFTER),
  check: (text) => [
    ...findMatches(text, BEFORE_AND_AFTER, ([word]) => ({ message: `“${word}”和后面的“余”“多”都表示不确定，只留一个。`, replacement: '' })),
    ...findMatches(text, BOTH_AFTER, ([word]) => ({ message: `“${word}”和后面的“左右”“上下”都表示不确定，只留一个。`, replacement: '' })),
  ],
}
