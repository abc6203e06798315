import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** A stop right after an opening mark or right before a closing one; a comma before ” may end what somebody said. */
const BESIDE_BRACKET = /(?<=[“‘（《〈〔])[，。；：、？！]|[，；：、](?=[）》〉〕])|、(?=[”’])/gu
/** Two stops with a closing quotation mark between them. */
const ON_BOTH_SIDES = /(?<=[。！？；，]”)[。；，]/gu
/** 、 and ， before a word that joins by itself. */
const BEFORE_AND = /、(?=和(?![谐平睦解气善美缓约声])|等(?=[，。；\d多一二三四五六七八九十]|方面|工作|问题))/gu
const PATTERNS = [BESIDE_BRACKET, ON_BOTH_SIDES, BEFORE_AND]

export const punctuationMisplaced: ProofreadingRule = {
  id: 'punctuation-misplaced',
  severity: 'warning',
  title: '标点位置不对',
  why: '点号不放在前引号、前括号之后和后括号、后书名号之前；引文末尾已有点号的，引号外不再用；“和”“等”前面不用顿号。',
  source: 'GB/T 15834—2011，4.5、5.1',
  examples: [
    { text: '树牢“，四个意识”，学习条例（试行，）。', flags: ['，', '，'], fixed: '树牢“四个意识”，学习条例（试行）。' },
    { text: '他说：“抓紧办。”。', flags: ['。'], fixed: '他说：“抓紧办。”' },
    { text: '抓学习、培训、和调研，看台账、档案、等资料。', flags: ['、'], fixed: '抓学习、培训和调研，看台账、档案、等资料。' },
    { text: '访独居、留守、残疾、等5类群众。', flags: ['、'], fixed: '访独居、留守、残疾等5类群众。' },
    { text: '建设美丽、和谐乡村，他说：“好，”随后就办；落实（一）（二）两项，等候、等待。', flags: [] },
  ],
  needs: requiredLiterals(...PATTERNS),
  check: (text) =>
    PATTERNS.flatMap((pattern) => findMatches(text, pattern, ([mark]) => ({ message: `这里的“${mark}”位置不对，删去即可。`, replacement: '' }))),
}
