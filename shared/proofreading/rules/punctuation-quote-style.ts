import { findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const STANDARD: Readonly<Record<string, string>> = {
  '〝': '“',
  '〞': '”',
  '＂': '”',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹁': '“',
  '﹂': '”',
  '〟': '”',
}
const OTHER_MARK = /[〝〞〟「」『』﹁﹂]/gu

export const punctuationQuoteStyle: ProofreadingRule = {
  id: 'punctuation-quote-style',
  severity: 'error',
  title: '引号的样式',
  why: '横排的公文用“”和‘’，不用直角引号和其他样式的引号。',
  source: 'GB/T 15834—2011，4.8.2',
  examples: [
    { text: '打造「红色驿站」，开展〝送学上门〞。', flags: ['「', '」', '〝', '〞'], fixed: '打造“红色驿站”，开展“送学上门”。' },
    { text: '打造“红色驿站”。', flags: [] },
  ],
  needs: ['〝', '〞', '〟', '「', '」', '『', '』', '﹁', '﹂'],
  check: (text) => findMatches(text, OTHER_MARK, ([mark]) => ({ message: '横排文字的引号用“”。', replacement: STANDARD[mark] ?? mark })),
}
