import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** Entities and tags of web pages, broken characters, headings and emphasis of Markdown. */
const MARKUP =
  /&(?:nbsp|quot|ldquo|rdquo|lsquo|rsquo|lt|gt|amp|middot|hellip|mdash|#\d{2,5});|<\/?(?:p|br|span|div|strong|font|em|b|a|img|table|tr|td|h[1-6])(?:\s[^<>]{0,80})?\/?>|`{1,3}(?<=[\u4e00-\u9fff，。、”]`{1,3})(?=[\u4e00-\u9fff“，。、])|\ufffd+|锟斤拷|烫烫烫|^#{1,6} |\*\*(?=[^*]{1,40}\*\*)|(?<=\*\*[^*]{1,40})\*\*/gu

/** &党要管党&: the quotation marks were entities, and only their first sign is left. */
const LOST_QUOTES = /&([\u4e00-\u9fff、]{2,20})&/gu

export const residueMarkup: ProofreadingRule = {
  id: 'residue-markup',
  severity: 'error',
  title: '网页代码和排版符号',
  why: '从网页或别的软件复制时带进来的代码，不属于正文。',
  source: '公文校对通行做法',
  examples: [
    { text: '扎实推进&nbsp;党建工作。<br>', flags: ['&nbsp;', '<br>'], fixed: '扎实推进党建工作。' },
    { text: '**一是抓学习。**坚持每月集中学习。', flags: ['**', '**'], fixed: '一是抓学习。坚持每月集中学习。' },
    { text: '选出新一届的`居民委员会。', flags: ['`'], fixed: '选出新一届的居民委员会。' },
    { text: '落实&党要管党&要求。', flags: ['&党要管党&'], fixed: '落实“党要管党”要求。' },
    { text: '人均收入<1万元，比例大于3>2。', flags: [] },
  ],
  needs: requiredLiterals(MARKUP, LOST_QUOTES),
  check: (text) => [
    ...findMatches(text, MARKUP, () => ({ message: '这是网页代码或排版符号，应当删去。', replacement: '' })),
    ...findMatches(text, LOST_QUOTES, ([, quoted = '']) => ({ message: '引号变成了“&”，请改回。', replacement: `“${quoted}”` })),
  ],
}
