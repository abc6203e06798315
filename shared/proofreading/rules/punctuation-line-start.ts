import { findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const AT_START = /^[，。；：、？！）》〉〕”’]+/gu

export const punctuationLineStart: ProofreadingRule = {
  id: 'punctuation-line-start',
  severity: 'error',
  title: '段首多了标点',
  why: '点号和后引号、后括号不放在段首，多半是断行或删改时留下的。',
  source: 'GB/T 15834—2011，5.1.1',
  examples: [
    { text: '，扎实开展学习。', flags: ['，'], fixed: '扎实开展学习。' },
    { text: '“第一议题”制度落实到位。', flags: [] },
  ],
  check: (text) => findMatches(text, AT_START, ([mark]) => ({ message: `段首不用“${mark}”，请核对前面是不是丢了文字。`, replacement: '' })),
}
