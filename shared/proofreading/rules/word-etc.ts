import { HAN, findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** 等等等. Not 甲等等等级: ranks and waiting. */
const THRICE = /等{3,}(?![级候待到于同效次])/gu
/** 学习、调研等活动等。: the word that sums the list up is followed by 等 once more. */
const BEHIND_SUM =
  /(?<=[^，。；：！？]、[^，。；：！？、“”《》]{1,16}等(?:系列|各类|多种|各项|相关|主要|重点)?(?:活动|工作|内容|方面|形式|方式|措施|问题|情况|任务|制度|项目|举措|环节|载体|平台))等(?=[，。；]|$)/gu
/** 学习、调研等、走访等。: 等 in the middle of the list. Not 一等、二等. */
const IN_LIST = new RegExp(
  `(?<=[${HAN}]、[${HAN}]{2,16}(?<![一二三四五特甲乙丙丁头上中下优高初同平均相何]))等(?=、[${HAN}、]{2,24}等(?![级次]))`,
  'gu',
)
/** 包括甲、乙等丙等: what stands between the two is too short to be anything but one more item or the sum. */
const TWICE_AFTER_INCLUDING = new RegExp(
  `(?:包括|包含|涵盖)[${HAN}]{1,16}(?:、[${HAN}]{1,16})+?(等(?![级次候待])[${HAN}]{2,4}(?<!的|级|次)等)(?=[，。；]|$)`,
  'gu',
)

export const wordEtc: ProofreadingRule = {
  id: 'word-etc',
  severity: 'warning',
  title: '“等”字多余',
  why: '列举末尾用一个“等”就够了，一次列举里写两个多半是改稿时留下的。',
  source: '公文审核通行要求',
  examples: [
    { text: '包括谈心谈话、走访慰问等等等。', flags: ['等等等'], fixed: '包括谈心谈话、走访慰问等等。' },
    { text: '开展集中学习、专题调研等活动等，推动工作。', flags: ['等'], fixed: '开展集中学习、专题调研等活动，推动工作。' },
    { text: '开展学习、调研等、走访等。', flags: ['等'], fixed: '开展学习、调研、走访等。' },
    { text: '包括党建、宣传等统战等。', flags: ['等统战等'] },
    { text: '评出一等、二等奖等，包括党员、群众等各类人员，等等，等级、等次、高等、同等。', flags: [] },
    { text: '依托“一网两微”等自媒体平台，围绕高层次人才等引进、成果转化等工作，包括镇、村等党组织书记述职等。', flags: [] },
  ],
  needs: requiredLiterals(
    /等等等/gu,
    /活动等|工作等|内容等|方面等|形式等|方式等|措施等|问题等|情况等|任务等|制度等|项目等|举措等|环节等|载体等|平台等/gu,
    /等、/gu,
    /包括|包含|涵盖/gu,
  ),
  check: (text) => [
    ...findMatches(text, THRICE, () => ({ message: '“等”最多连用两个。', replacement: '等等' })),
    ...findMatches(text, BEHIND_SUM, () => ({ message: '前面已经用“等”收住，这个“等”多余。', replacement: '' })),
    ...findMatches(text, IN_LIST, () => ({ message: '列举还没有完，“等”放在最后一项后面，这里删去。', replacement: '' })),
    ...findMatches(text, TWICE_AFTER_INCLUDING, ({ 0: whole, 1: twice = '', index }) => ({
      range: [index + whole.length - twice.length, index + whole.length],
      message: '一次列举里用了两个“等”，请核对是不是多了一个。',
    })),
  ],
}
