import { HAN } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

const LAST_IS_HAN = new RegExp(`[${HAN}%\\d]$`, 'u')
/** Shorter lines may be headings, salutations or entries of a list. */
const SHORTEST_SENTENCE = 40
/** …发现以下几个问题 */
const ANNOUNCES = /(?:以下|如下)[^，。；]{0,12}(?:问题|方面|工作|情况|措施|建议|意见|打算|要求)$/u

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
    {
      text: '党组织首要的任务是发挥政治引领作用。经过认真调研和广泛征求意见，在此基础上对照标准逐项查摆，主要发现以下几个问题',
      flags: ['题'],
      fixed: '党组织首要的任务是发挥政治引领作用。经过认真调研和广泛征求意见，在此基础上对照标准逐项查摆，主要发现以下几个问题：',
    },
    { text: '主要做了以下工作：', flags: [] },
    { text: '存在的主要问题及原因', flags: [] },
  ],
  check: (text, { blockType }) => {
    const end = text.trimEnd().length
    if (blockType !== 'paragraph' && !isRunIn(text, blockType)) return []
    const last = text.charAt(end - 1)
    if (last === '，' || last === '、') return [at(end, '。', `段末不用“${last}”，请核对这段话是不是写完了。`)]
    if (end < SHORTEST_SENTENCE || !/[，。；]/u.test(text) || !LAST_IS_HAN.test(text.slice(0, end))) return []
    if (ANNOUNCES.test(text.slice(0, end))) return [at(end, `${last}：`, '引出下文各条，末尾用冒号。')]
    return [at(end, `${last}。`, '这段话末尾没有标点，一般用句号收住。')]
  },
}

/** A heading with its text behind it: it ends as a sentence. */
function isRunIn(text: string, blockType: string): boolean {
  return blockType === 'heading' && text.indexOf('。') >= 0
}

function at(end: number, replacement: string, message: string): RuleFinding {
  return { range: [end - 1, end], message, replacement }
}
