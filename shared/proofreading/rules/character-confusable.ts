import entries from '#assets/proofreading/confusable-words.json'
import { wordChecks } from '#shared/proofreading/word-list.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

export const characterConfusable: ProofreadingRule = {
  id: 'character-confusable',
  severity: 'error',
  title: '错别字',
  why: '字形或读音相近的字最容易打错，朗读时听不出来。',
  source: '现代汉语词典（第7版）',
  examples: [
    { text: '及时布署落实，一以惯之抓到底。', flags: ['布署', '一以惯之'], fixed: '及时部署落实，一以贯之抓到底。' },
    { text: '从严管理考虑不周祥。', flags: ['不周祥'], fixed: '从严管理考虑不周详。' },
    { text: '效劳群众，寒喧一番。', flags: ['效劳群众', '寒喧'], fixed: '服务群众，寒暄一番。' },
    { text: '公布署名文章，预防犯罪，究竟争什么，自己经历过，补充份额。', flags: [] },
    { text: '工作末完成，己整改，深人基层，一曰三省。', flags: ['末完成', '己整改', '深人基层'], fixed: '工作未完成，已整改，深入基层，一曰三省。' },
    { text: '期末完成考核，自己整改，资深人员，公布暑期安排，人脸标签定位，改掉习惯彻底改变。', flags: [] },
    { text: '部署落实，周详考虑，严以律己。', flags: [] },
  ],
  ...wordChecks(entries, ({ wrong, right }) => `“${wrong}”是错别字，应写作“${right}”。`),
}
