import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/**
 * Only marks of the same kind that touch: with a verb or a bracket between them the 顿号 is right. So it is in a row of which the next item
 * only begins with quotation marks, and that goes on with items that have none: “甲制度”、“乙”学习制度、村务监督制度.
 */
const BETWEEN = /”、(?=“)(?!“[^”“]{1,20}”[^，。；、“”《》]{1,10}、[^“《])|》、(?=《)/gu

export const punctuationDunhaoBetweenQuotes: ProofreadingRule = {
  id: 'punctuation-dunhao-between-quotes',
  severity: 'error',
  title: '引号、书名号之间多了顿号',
  why: '并列的引号之间、并列的书名号之间通常不用顿号；中间插有别的成分时才用。',
  source: 'GB/T 15834—2011，4.5.3.5',
  examples: [
    { text: '创办“微课堂”、“微平台”。', flags: ['、'], fixed: '创办“微课堂”“微平台”。' },
    { text: '出台《要点》、《意见》等文件。', flags: ['、'], fixed: '出台《要点》《意见》等文件。' },
    { text: '开设“微党课”、举办“微展播”、组织“微公益”。', flags: [] },
    { text: '发展“大数据”“互联网+”。', flags: [] },
    { text: '学习《要点》（试行）、《意见》。', flags: [] },
    { text: '完善“三会一课”、“两学一做”学习制度、村务监督制度。', flags: [] },
    { text: '开展“结对”、“认领”活动、“帮扶”活动。', flags: ['、'], fixed: '开展“结对”“认领”活动、“帮扶”活动。' },
  ],
  needs: requiredLiterals(BETWEEN),
  check: (text) =>
    findMatches(text, BETWEEN, (match) => ({
      range: [match.index + 1, match.index + 2],
      message: `并列的${match[0].startsWith('”') ? '引号' : '书名号'}之间通常不用顿号。`,
      replacement: '',
    })),
}
