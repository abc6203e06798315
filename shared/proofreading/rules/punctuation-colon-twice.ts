import { findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** Two colons with nothing but a short clause between them; 一是：… and times (14：30) are none. */
const TWICE =
  /(?<![\d一二三四五六七八九十]是?|首先|其次)：[^。；：！？“”《》（）〔〕\d\s\u3000]{2,24}(?<![\d一二三四五六七八九十]是|首先|其次)：(?!\d)/gu

export const punctuationColonTwice: ProofreadingRule = {
  id: 'punctuation-colon-twice',
  severity: 'warning',
  title: '一句话里套用冒号',
  why: '一个句子里一般不套用两个冒号，层次会乱；前一个可改用逗号。',
  source: 'GB/T 15834—2011，4.7.3.3',
  examples: [
    { text: '具体情况如下：主要做法：抓学习、抓阵地。', flags: ['：主要做法：'] },
    { text: '汇报如下：一是抓学习；二是抓阵地。', flags: [] },
    { text: '时间：2025年3月5日；地点：会议室。', flags: [] },
    { text: '主持人：甲某 记录人：乙某', flags: [] },
  ],
  needs: ['：'],
  check: (text) => findMatches(text, TWICE, () => ({ message: '一句话里连用了两个冒号，可把其中一个改成逗号或者句号。' })),
}
