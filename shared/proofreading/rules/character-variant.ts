import entries from '#assets/proofreading/variant-words.json'
import { wordChecks } from '#shared/proofreading/word-list.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

export const characterVariant: ProofreadingRule = {
  id: 'character-variant',
  severity: 'warning',
  title: '异形词和易混词',
  why: '有推荐写法的词，公文里用推荐写法。',
  source: '第一批异形词整理表（2001）；现代汉语词典（第7版）',
  examples: [
    { text: '建立工作台帐。', flags: ['台帐'], fixed: '建立工作台账。' },
    { text: '截止目前，已完成。', flags: ['截止目前'], fixed: '截至目前，已完成。' },
    { text: '建立工作台账，搭起帐篷，干部份额不变。', flags: [] },
  ],
  ...wordChecks(entries, ({ right }) => `这里推荐写作“${right}”。`),
}
