import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** A heading with its text in the same paragraph ends with a full stop inside, not at the end; one of several sentences is no heading. */
const ENDS_WITH_STOP = /^[^。！？]+([。；，、：])$/u
/** 参加对象：全体党员。 is a label and what it says, not a heading. */
const LABELLED = /^[^：]{2,30}：[^：]{2,}$/u

/** 1.开好会议。 on its own is an item, and may be a sentence. */
const LOWEST_HEADING = 2
/** A sentence of an item, where the heading is not of the first level. */
const LONGEST_HEADING = 25
/** 三、 before one long sentence numbers an article of a set of rules. */
const LONGEST_FIRST_LEVEL = 36

export const punctuationHeadingEnd: ProofreadingRule = {
  id: 'punctuation-heading-end',
  severity: 'warning',
  title: '标题末尾的标点',
  why: '单独成行的标题末尾不用标点；与正文同段的小标题才用句号。',
  source: '公文写作通行做法',
  examples: [
    { text: '存在的主要问题。', blockType: 'heading', flags: ['。'], fixed: '存在的主要问题' },
    { text: '突出政治引领。坚持每月集中学习。', blockType: 'heading', flags: [] },
    { text: '参加对象：支部全体党员，请假的须提前报备。', blockType: 'heading', flags: [] },
    { text: '存在的主要问题', blockType: 'heading', flags: [] },
    { text: '尊重和保障党员干部群众的民主权利，依法保障表达真实意志的权利。', blockType: 'heading', headingLevel: 2, flags: [] },
    {
      text: '党组会每年至少两次专题研究意识形态工作，领导小组每季度召开一次分析会，遇有重大事项及时召开联席会议，邀请有关负责人列席，通报有关情况，协调理顺关系。',
      blockType: 'heading',
      headingLevel: 1,
      flags: [],
    },
    { text: '准备发言提纲。', blockType: 'heading', headingLevel: 3, flags: [] },
    { text: '主要做了以下工作：', flags: [] },
  ],
  check: (text, { blockType, headingLevel = 1 }) => {
    if (blockType !== 'heading' && blockType !== 'title') return []
    const mark = ENDS_WITH_STOP.exec(text)?.[1]
    if (mark === undefined || LABELLED.test(text) || (mark === '。' && isItem(text, headingLevel))) return []
    return [{ range: [text.length - 1, text.length], message: `单独成行的标题末尾不用“${mark}”。`, replacement: '' }]
  },
}

function isItem(text: string, headingLevel: number): boolean {
  return headingLevel > LOWEST_HEADING || text.length > (headingLevel === LOWEST_HEADING ? LONGEST_HEADING : LONGEST_FIRST_LEVEL)
}
