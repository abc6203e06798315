import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** Letters that some sites put in the place of 党. X also masks names (X委、X支部), so with it only words that leave no doubt. */
const MASKED_PARTY =
  /(?<![A-Za-z\d])(?:[Dd](?=建(?![设筑模造议])|员(?!工)|组织|支部|委|课(?!程)|总支|章(?!节)|风廉政|校|费|性|的(?:十八|十九|二十)大)|[XxＸ](?=建(?![设筑模造议])|风廉政|性修养|的(?:十八|十九|二十)大))|(?<=全面从严治)[XxDd]/gu
/** A name in initials: which one is for the writer to say. */
const MASKED_NAME = /(?<![A-Za-z])(?:XJP|xjp)(?![A-Za-z])/gu

/** 现将年上半年情况报告如下, 20上半年以来: the figures of the year went. */
const LOST_YEAR = /(?<=[将、，。；于在自对就]|^)年(?=[上下]半年)|(?<!\d)20(?=年?(?:[上下]半年|年度))/gu

export const residueMaskedWord: ProofreadingRule = {
  id: 'residue-masked-word',
  severity: 'error',
  title: '文字被字母代替或者丢失',
  why: '有的网站用字母代替部分文字，或者丢掉年份的数字，复制过来要还原。',
  source: '公文校对通行做法',
  examples: [
    { text: '落实D建责任，发展D员3名。', flags: ['D', 'D'], fixed: '落实党建责任，发展党员3名。' },
    { text: '以XJP总书记重要讲话精神为指导。', flags: ['XJP'] },
    { text: '现将年上半年工作情况报告如下，20上半年以来。', flags: ['年', '20'] },
    { text: '落实党建责任，3D建模，A组织实施，X支部，X建设集团，今年上半年，全年度，2020年上半年。', flags: [] },
  ],
  needs: requiredLiterals(MASKED_PARTY, MASKED_NAME, LOST_YEAR),
  check: (text) => [
    ...findMatches(text, MASKED_PARTY, () => ({ message: '“党”字被字母代替了。', replacement: '党' })),
    ...findMatches(text, LOST_YEAR, () => ({ message: '这里的年份丢了数字，请补上是哪一年。' })),
    ...findMatches(text, MASKED_NAME, () => ({ message: '这里的人名被字母代替了，请核对原文改回。' })),
  ],
}
