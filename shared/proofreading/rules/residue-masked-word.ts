import { findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** Letters that some sites put in the place of 党; only in words that leave no doubt. */
const MASKED =
  /(?<![A-Za-z\d])[DdXx](?=建|员(?!工)|组织|支部|委(?!托)|课|总支|章(?!节)|风廉政|的(?:十八|十九|二十)大|校|费|性修养)|(?<=全面从严治)[XxDd]/gu

export const residueMaskedWord: ProofreadingRule = {
  id: 'residue-masked-word',
  severity: 'error',
  title: '“党”字被字母代替',
  why: '有的网站用字母代替敏感字，复制过来要还原。',
  source: '公文校对通行做法',
  examples: [
    { text: '落实D建责任，发展D员3名。', flags: ['D', 'D'], fixed: '落实党建责任，发展党员3名。' },
    { text: '落实党建责任，3D建模，A组织实施。', flags: [] },
  ],
  check: (text) => findMatches(text, MASKED, () => ({ message: '“党”字被字母代替了。', replacement: '党' })),
}
