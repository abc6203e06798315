import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** Two or more marks in a row. Three full stops and more are a mistyped ellipsis, see punctuation-ellipsis-dash. */
const RUN = /[，、；：。]{2,}/gu

export const punctuationRepeated: ProofreadingRule = {
  id: 'punctuation-repeated',
  severity: 'error',
  title: '标点重复',
  why: '同一处只用一个标点；连用多半是删改时留下的。',
  source: 'GB/T 15834—2011',
  examples: [
    { text: '工作已完成。。', flags: ['。。'], fixed: '工作已完成。' },
    { text: '抓学习，，抓落实。', flags: ['，，'], fixed: '抓学习，抓落实。' },
    { text: '抓学习，。', flags: ['，。'], fixed: '抓学习。' },
    { text: '工作已完成。', flags: [] },
    { text: '他说：“好。”', flags: [] },
  ],
  needs: requiredLiterals(RUN),
  check: (text) =>
    findMatches(text, RUN, ([run]) =>
      /^。{3,}$/u.test(run) ? null : { message: '标点重复，留一个即可。', replacement: run.includes('。') ? '。' : run.charAt(0) },
    ),
}
