import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** Letters that some sites put in the place of 党. X also masks names (X委、X支部), so with it only words that leave no doubt. */
const MASKED_PARTY =
  /(?<![A-Za-z\d])(?:[Dd](?=建(?![设筑模造议])|员(?!工)|组织|支部|委|课(?!程)|总支|章(?!节)|风廉政|校|费|性|的(?:十八|十九|二十)大)|[XxＸ](?=建(?![设筑模造议])|风廉政|性修养|的(?:十八|十九|二十)大))|(?<=全面从严治)[XxDd]/gu
/** A name in initials: which one is for the writer to say. */
const MASKED_NAME = /(?<![A-Za-z])(?:XJP|xjp)(?![A-Za-z])/gu

export const residueMaskedWord: ProofreadingRule = {
  id: 'residue-masked-word',
  severity: 'error',
  title: '文字被字母代替',
  why: '有的网站用字母代替部分文字，复制过来要还原。',
  source: '公文校对通行做法',
  examples: [
    { text: '落实D建责任，发展D员3名。', flags: ['D', 'D'], fixed: '落实党建责任，发展党员3名。' },
    { text: '以XJP总书记重要讲话精神为指导。', flags: ['XJP'] },
    { text: '落实党建责任，3D建模，A组织实施，X支部，X建设集团。', flags: [] },
  ],
  needs: requiredLiterals(MASKED_PARTY, MASKED_NAME),
  check: (text) => [
    ...findMatches(text, MASKED_PARTY, () => ({ message: '“党”字被字母代替了。', replacement: '党' })),
    ...findMatches(text, MASKED_NAME, () => ({ message: '这里的人名被字母代替了，请核对原文改回。' })),
  ],
}
