import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/**
 * Words that never follow themselves in running text, with the neighbours that make a doubled character right (目的的、为了了解). What stands
 * before is asked behind the word: a pattern that begins with a lookbehind is tried at every character.
 */
const DOUBLED =
  /的的(?<![目标靶]..)(?!确|士)|了了(?![解结如断却然])|为为(?<![成作变行认化视称定转]..)(?![民人群党国企师基老官])|是是(?![非否])|和和(?<!共..)(?![美睦气善])|在在(?<![存现正潜实自所内外]..)(?![职建校编册岗线营读任产位])|与与(?<![参给赋]..)(?!会)|对对(?<![一针面相应校绝核比结反派作]..)(?![手象方口立比联])|们们|不不|要要(?<=(?:^|[，。；：、])..)(?!求)|年年(?<=[上下]半..)(?![度末底中初均报会检审终关轻龄])|(进行|加强|进一步|开展|以及|深入|切实|充分|我们|他们|通过|但是)\1|([校院镇局县厅村])\2(?<![高各全本我该名每]..)(?=党(?:委|组|工委|总支|支部))|([次件场篇期])\3(?<=\d..)(?![次均数])/gu

export const wordDoubled: ProofreadingRule = {
  id: 'word-doubled',
  severity: 'error',
  title: '字词重复',
  why: '同一个字词连写两遍，多是修改时没有删净。',
  source: '通行校对规则',
  examples: [
    { text: '取得了了明显的的成效。', flags: ['了了', '的的'], fixed: '取得了明显的成效。' },
    { text: '各支部书记，要要带头学习，主要要求是抓落实。', flags: ['要要'], fixed: '各支部书记，要带头学习，主要要求是抓落实。' },
    { text: '认真开展开展学习。', flags: ['开展开展'], fixed: '认真开展学习。' },
    { text: '上半年年对意识形态领域作了研判。', flags: ['年年'], fixed: '上半年对意识形态领域作了研判。' },
    { text: '上半年年度计划，下半年年底，今年上半年年轻干部，年年有进步。', flags: [] },
    { text: '开展活动12次次，化解纠纷45件件。', flags: ['次次', '件件'], fixed: '开展活动12次，化解纠纷45件。' },
    { text: '校校党委委员到会指导。', flags: ['校校'], fixed: '校党委委员到会指导。' },
    { text: '高校校党委，各县县委，各村村党组织，全院院党委。', flags: [] },
    { text: '为了了解目的的由来，户户通、壮大大讲堂，企业业主，层层传压，演出3场场均百人，次次到会。', flags: [] },
    { text: '特别是对对宣传工作的要求。', flags: ['对对'], fixed: '特别是对宣传工作的要求。' },
    { text: '针对对象不同，一对对夫妻，面对对手，对对口支援工作。', flags: [] },
    { text: '成为为民服务的表率，正在在建，是是非非，总支支部，抓落实落实效。', flags: [] },
  ],
  needs: requiredLiterals(DOUBLED),
  check: (text) =>
    findMatches(text, DOUBLED, ([doubled]) => {
      const once = doubled.slice(0, doubled.length / 2)
      return { message: `“${once}”重复了，留一个即可。`, replacement: once }
    }),
}
