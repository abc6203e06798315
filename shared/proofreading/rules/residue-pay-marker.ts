import { findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const MARKER =
  /(?<!#)#+\s*paid\s*(?:begin|end)\s*#+|(?:预览|试读|免费)(?:阅读)?已结束[^，。；]{0,20}|(?:扫码|登录|付费|开通会员)(?:后)?(?:查看|阅读|下载)(?:全文|剩余内容)?/giu

export const residuePayMarker: ProofreadingRule = {
  id: 'residue-pay-marker',
  severity: 'error',
  title: '网站付费标记',
  why: '从网站复制时带进来的标记，不属于正文。',
  source: '公文校对通行做法',
  examples: [
    { text: '##paidbegin##一是扎实开展理论学习。', flags: ['##paidbegin##'], fixed: '一是扎实开展理论学习。' },
    { text: '一是扎实开展理论学习，党费收缴按时完成。', flags: [] },
  ],
  needs: ['#', '已结束', '查看', '阅读', '下载'],
  check: (text) => findMatches(text, MARKER, () => ({ message: '这是网站的付费标记，应当删去。', replacement: '' })),
}
