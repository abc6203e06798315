import entries from '#assets/proofreading/variant-words.json'
import { wordChecks } from '#shared/proofreading/word-list.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

export const characterVariant: ProofreadingRule = {
  id: 'character-variant',
  severity: 'warning',
  title: '易混词，请看一眼',
  why: '这些写法多半是同音、近形的误用，或者有推荐写法；少数地方原样也对，所以请看一眼再定。',
  source: '第一批异形词整理表（2001）；现代汉语词典（第7版）',
  examples: [
    { text: '建立工作台帐。', flags: ['台帐'], fixed: '建立工作台账。' },
    { text: '截止目前，已完成。', flags: ['截止目前'], fixed: '截至目前，已完成。' },
    { text: '群众反应问题，必需坚持整改。', flags: ['反应问题', '必需坚持'], fixed: '群众反映问题，必须坚持整改。' },
    { text: '反应迅速，生活必需品，公布权力清单。', flags: [] },
    { text: '建立工作台账，搭起帐篷，干部份额不变。', flags: [] },
  ],
  ...wordChecks(entries, ({ right }) => `这里多半应写作“${right}”，请看一眼。`),
}
