import { matchesOf } from '#shared/base/matches-of.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ReportRule, Sighting, SightingVerdict } from '#shared/proofreading/report-rule.ts'

const ORDINAL = /(?<=^|[。；：！？])(首先|其次|再次|最后|第[一二三四五六])(?=，|、|是|，是)/gu

export const reportOrdinals: ReportRule = {
  id: 'report-ordinals',
  severity: 'warning',
  title: '次序词混用',
  why: '“首先、其次、再次、最后”和“第一、第二、第三”是两套次序词，一处只用一套。',
  source: '公文写作通行做法；现代汉语通行用法',
  examples: [
    { texts: ['首先，覆盖面不广。', '其次，能力不强。', '第三，形式单一。第四，投入不够。'], flags: ['第三', '第四'] },
    { texts: ['首先，覆盖面不广。其次，能力不强。最后，形式单一。', '第一，抓学习。第二，抓队伍。第三，抓落实。'], flags: [] },
    { texts: ['首先，我代表镇党委表示感谢。', '第一，抓学习。第二，抓队伍。'], flags: [] },
  ],
  needs: requiredLiterals(ORDINAL),
  read: (text) =>
    matchesOf(text, ORDINAL).map(({ index, 1: form = '' }): Sighting => ({ range: [index, index + form.length], key: 'ordinal', form })),
  judge: (sightings) => {
    /** 首先, 其次 are open, and a number above 2 goes on from them. */
    let expected = 0
    return sightings.flatMap((of): SightingVerdict[] => {
      const number = '一二三四五六'.indexOf(of.form.slice(1)) + 1
      if (!of.form.startsWith('第')) {
        expected = of.form === '首先' ? 2 : of.form === '最后' || expected === 0 ? 0 : expected + 1
        return []
      }
      if (expected < 3 || number !== expected) {
        expected = 0
        return []
      }
      expected++
      return [{ of, message: `前面用了“首先”“其次”，这里的“${of.form}”改用“再次”“最后”，或者都用“第一”“第二”。` }]
    })
  },
}
