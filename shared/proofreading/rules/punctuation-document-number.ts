import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const NUMBER = /(?<=[发办函字委组文政])([[［（(【])((?:19|20)\d{2})([\]］）)】])(?=第?(?:\d+|×+|X+|〔[^〕]*〕)号)/gu

export const punctuationDocumentNumber: ProofreadingRule = {
  id: 'punctuation-document-number',
  severity: 'warning',
  title: '发文字号的括号',
  why: '发文字号里的年份用六角括号“〔〕”括起来。',
  source: 'GB/T 9704—2012，7.2.5',
  examples: [
    { text: '按照中办发[2015]5号文件要求，', flags: ['[2015]'], fixed: '按照中办发〔2015〕5号文件要求，' },
    { text: '按照中办发〔2015〕5号文件要求，全国（2015）5次。', flags: [] },
  ],
  needs: requiredLiterals(NUMBER),
  check: (text) => findMatches(text, NUMBER, (match) => ({ message: '发文字号的年份用六角括号“〔〕”。', replacement: `〔${match[2] ?? ''}〕` })),
}
