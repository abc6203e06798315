import { HAN } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

const LAST_IS_HAN = new RegExp(`[${HAN}%\\d]$`, 'u')
/** Shorter lines may be headings, salutations or entries of a list. */
const SHORTEST_SENTENCE = 40

export const punctuationParagraphEnd: ProofreadingRule = {
  id: 'punctuation-paragraph-end',
  severity: 'warning',
  title: '段末标点',
  why: '一段话说完用句号；停在逗号、顿号上，或者没有标点，多半是话没有写完或者漏了标点。',
  source: 'GB/T 15834—2011，4.1',
  examples: [
    { text: '坚持把学习摆在首位，带头讲党课，', flags: ['，'], fixed: '坚持把学习摆在首位，带头讲党课。' },
    {
      text: '坚持把学习摆在首位，每月组织集中学习。年初制定计划，年中开展督查，年底逐项对账，推动各项任务落到实处',
      flags: ['处'],
      fixed: '坚持把学习摆在首位，每月组织集中学习。年初制定计划，年中开展督查，年底逐项对账，推动各项任务落到实处。',
    },
    { text: '主要做了以下工作：', flags: [] },
    { text: '存在的主要问题及原因', flags: [] },
  ],
  check: (text, { blockType }) => {
    if (blockType !== 'paragraph') return []
    const end = text.trimEnd().length
    const last = text.charAt(end - 1)
    if (last === '，' || last === '、') return [at(end, '。', `段末不用“${last}”，请核对这段话是不是写完了。`)]
    if (end < SHORTEST_SENTENCE || !/[，。；]/u.test(text) || !LAST_IS_HAN.test(text.slice(0, end))) return []
    return [at(end, `${last}。`, '这段话末尾没有标点，一般用句号收住。')]
  },
}

function at(end: number, replacement: string, message: string): RuleFinding {
  return { range: [end - 1, end], message, replacement }
}
