import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** * ×× XX 20XX 《……》 ○○ ___, and a single X or × only where a measure word or a place follows. */
const MASK =
  /20[XxＸ×]{2}|[*＊]+|×{2,}|(?<![\d×])×(?=[县市镇乡村区局办委年月日名个次人项家条万省街社])|(?<![A-Za-z\d])(?:[XＸ]{2,}|x{2,}|[XＸ](?=[县市镇乡村区局办委年月日名个次人项家条万省街社]))(?![A-Za-z\d])|《[…\s.．]*》|“[…\s]*”|[○〇]{2,}(?![年一二三四五六七八九])|_{2,}|＿{2,}|□+/gu

export const residueMask: ProofreadingRule = {
  id: 'residue-mask',
  severity: 'error',
  title: '占位符号没有填',
  why: '星号、叉号是范文里遮住的内容，不填上就交出去会被退回。',
  source: '公文校对通行做法',
  examples: [
    { text: '召开*次会议，发展党员XX名，20XX年，××镇。', flags: ['*', 'XX', '20XX', '××'] },
    { text: '电影《……》受到好评。', flags: ['《……》'] },
    { text: '创造力和凝*聚力。', flags: ['*'] },
    { text: '尺寸3×3，X光检查，二〇二四年，学习《条例》，“3+3”模式。', flags: [] },
  ],
  needs: requiredLiterals(MASK),
  check: (text) => findMatches(text, MASK, () => ({ message: '这里还有没填的占位符号，请补上实际内容或者删去。' })),
}
