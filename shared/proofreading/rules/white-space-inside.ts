import { isMeaningfulGap } from '#shared/document/meaningful-gap.ts'
import { CHINESE_MARKS, HAN, findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const CHINESE = `[${HAN}${CHINESE_MARKS}]`
const SPACE = new RegExp(`^\\s+|(?<!\\s)\\s+$|(?<=${CHINESE})\\s+(?=${CHINESE})|\\u00a0+`, 'gu')
/** All that `\s` stands for. */
const WHITE_SPACE = [
  ...'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
]
/** Only running text: names in a signature (王　某), titles and table heads are spaced on purpose. */
const CHECKED_BLOCKS = new Set(['paragraph', 'heading'])

export const whiteSpaceInside: ProofreadingRule = {
  id: 'white-space-inside',
  severity: 'warning',
  title: '多余的空格',
  why: '中文字句之间、段首段尾不留空格；段首空两格由版式自动完成。',
  source: '公文排版通行做法',
  examples: [
    { text: '存在的主要问题及原因\u00a0', flags: ['\u00a0'], fixed: '存在的主要问题及原因' },
    { text: '　　扎实 推进，落实。', flags: ['　　', ' '], fixed: '扎实推进，落实。' },
    { text: '发展 5G 产业，使用 App 办理。', flags: [] },
    { text: '第一项 宣布纪律。参加人员：甲某 乙某 丙某 丁某。刊发《党旗飘在一线 堡垒筑在基层》。', flags: [] },
  ],
  needs: WHITE_SPACE,
  check: (text, context) =>
    CHECKED_BLOCKS.has(context.blockType)
      ? findMatches(text, SPACE, (match) =>
          isMeaningfulGap(text, { start: match.index, end: match.index + match[0].length })
            ? null
            : { message: '这里多了空格，删去即可。', replacement: '' },
        )
      : [],
}
