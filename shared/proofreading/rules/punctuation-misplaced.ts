import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** A stop right after an opening mark or right before a closing one; a comma before ” may end what somebody said. */
const BESIDE_BRACKET = /(?<=[“‘（《〈〔])[，。；：、？！]|[，；：、](?=[）》〉〕])|、(?=[”’])/gu
/** Two stops with a closing quotation mark between them. */
const ON_BOTH_SIDES = /(?<=[。！？；，]”)[。；，]/gu
/** 、 and ， before a word that joins by itself. */
const BEFORE_AND = /、(?=和(?![谐平睦解气善美缓约声])|等(?=[，。；\d多一二三四五六七八九十]|方面|工作|问题))/gu
/** 关于贯彻落实《……办法的通知》: the title of the notice begins before 关于. */
const INSIDE_TITLE = /《(?<=关于(?:贯彻落实|认真落实|学习贯彻|落实|印发|转发|下发)《)(?=[^《》〈]{4,50}的(?:通知|意见|决定|批复)》)/gu
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
    { text: '按照县委关于贯彻落实《网络安全工作责任制实施办法的通知》要求。', flags: ['《'] },
    { text: '按照县委《关于印发〈网络安全工作责任制实施办法〉的通知》要求，关于落实《实施办法》的通知已下发。', flags: [] },
    { text: '建设美丽、和谐乡村，他说：“好，”随后就办；落实（一）（二）两项，等候、等待。', flags: [] },
  ],
  needs: requiredLiterals(...PATTERNS, INSIDE_TITLE),
  check: (text) => [
    ...PATTERNS.flatMap((pattern) => findMatches(text, pattern, ([mark]) => ({ message: `这里的“${mark}”位置不对，删去即可。`, replacement: '' }))),
    ...findMatches(text, INSIDE_TITLE, () => ({ message: '通知的名称从“关于”开始：前书名号放到“关于”前面，里面的文件名改用单书名号“〈〉”。' })),
  ],
}
