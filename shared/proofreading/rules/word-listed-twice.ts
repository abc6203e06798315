import { HAN, findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** 党委、党委、总支: the same item twice running. Not 再学习、再学习 and not 一户、一户地 (said twice on purpose). */
const TWICE = new RegExp(`(?<![${HAN}]、)(?<=^|[，。；：（个名和及]|[^${HAN}])((?![再又一不反])[${HAN}]{2,8})、\\1(?=[、，。；等和及与])`, 'gu')

/** 镇党委和镇党委的要求. */
const JOINED_TWICE = new RegExp(`(?<=^|[，。；：、按照由对向][照据]?)([${HAN}]{3,8})[和与及]\\1(?!之间|相)`, 'gu')

export const wordListedTwice: ProofreadingRule = {
  id: 'word-listed-twice',
  severity: 'warning',
  title: '并列项重复',
  why: '同一项连着列了两遍，多半是其中一项写错了，或者是复制时没有改。',
  source: '公文审核通行要求',
  examples: [
    { text: '全县共有3个党委、党委、总支。', flags: ['党委、党委'] },
    { text: '抓好：理论学习、理论学习和作风建设。', flags: ['理论学习、理论学习'] },
    { text: '按照公司党委和公司党委的要求落实。', flags: ['公司党委和公司党委'] },
    { text: '再学习、再学习、再提高，镇党委、村党委，一户一户走访，党委、党委书记齐抓共管，支部与支部之间，党员和党员共建。', flags: [] },
  ],
  needs: ['、', '和', '与', '及'],
  check: (text) =>
    [TWICE, JOINED_TWICE].flatMap((pattern) =>
      findMatches(text, pattern, ([, item = '']) => ({ message: `“${item}”连着列了两遍，请核对其中一项是不是该写别的。` })),
    ),
}
