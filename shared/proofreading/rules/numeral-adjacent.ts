import { checkInParts, matchProbe } from '#shared/proofreading/check-in-parts.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const FIGURES = '一二三四五六七八九'
/** 三、四个 for some three or four. Ordinals (第三、四季度) and names (一、二级) are not meant, so only measure words of plain counting. */
const TWO_NEIGHBOURS = new RegExp(`(?<![第十、${FIGURES}])([${FIGURES}])、([${FIGURES}])(?=[个名人次天位件条户家]|十[个名人次天位件条户家])`, 'gu')
/** The same in Arabic figures: 3、4个. */
const TWO_NEIGHBOURING_DIGITS = /(?<![第\d.、—~至到和])([1-8])、([2-9])(?=[个名位户件])/gu
/** 二个方面; after 十 and 第 it is right. */
const TWO = /(?<![第十百千零〇初、之一三四五六七八九\d])二(?=个(?!月|季|中|小时)|种|件)/gu

export const numeralAdjacent: ProofreadingRule = {
  id: 'numeral-adjacent',
  severity: 'warning',
  title: '概数和“两”的写法',
  why: '相邻两个数表示概数时中间不用顿号；“个”“种”“件”前面用“两”。',
  source: 'GB/T 15835—2011，5.1.3；现代汉语词典（第7版）',
  examples: [
    { text: '走访三、四个村，用了五、六十天。', flags: ['三、四', '五、六'], fixed: '走访三四个村，用了五六十天。' },
    { text: '联系3、4个支部。', flags: ['3、4'], fixed: '联系三四个支部。' },
    { text: '第3、4个支部，1、3个重点，2、3月份，1、2、3名。', flags: [] },
    { text: '抓住二个重点。', flags: ['二'], fixed: '抓住两个重点。' },
    { text: '第三、四季度，一、三个方面，第二个重点，十二个村，二位数，初二个别学生。', flags: [] },
  ],
  ...checkInParts([
    matchProbe(TWO_NEIGHBOURS, (match) => {
      const [first, second] = [match[1] ?? '', match[2] ?? '']
      if (FIGURES.indexOf(second) - FIGURES.indexOf(first) !== 1) return null
      return { message: '表示概数时两个数之间不用顿号。', replacement: `${first}${second}` }
    }),
    matchProbe(TWO_NEIGHBOURING_DIGITS, (match) => {
      const [first, second] = [Number(match[1]), Number(match[2])]
      if (second - first !== 1) return null
      return { message: '相邻两个数表示概数，用汉字书写，中间不用顿号。', replacement: `${FIGURES[first - 1]}${FIGURES[second - 1]}` }
    }),
    matchProbe(TWO, () => ({ message: '“个”“种”“件”前面用“两”。', replacement: '两' })),
  ]),
}
