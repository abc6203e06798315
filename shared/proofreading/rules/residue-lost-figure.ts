import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** A measure word between what is counted and the end of the clause, with no figure before it. */
const LOST = new RegExp(
  [
    '余?[名人](?=[，。；、（）])(?<=(?:党员|预备党员|入党积极分子|发展对象|志愿者|职工|村干部|困难群众|老党员|党代表|支部委员)(?:名|余[名人]))',
    '余?(?:次|场次)(?=[，。；、）])(?<=(?:会议|活动|党课|党日|研讨|培训|走访|宣讲|调研|中心组学习|谈心谈话)余?(?:次|场次))',
    '余?(?:万元|亿元|元)(?=[，。；、）])(?<=(?:党费|资金|经费|慰问金|补助|善款|总收入|投入)余?(?:万元|亿元|元))',
    '余?[条个件](?=[，。；、）])(?<=(?:问题|意见建议|意见|建议|线索|诉求|实事)余?[条个件])',
    '个(?=行政村|自然村|党支部|党总支|基层党组织|村民小组|社区党|支部)(?<=(?:现有|共有|设有|下设|下辖|管辖|辖|成立|设立)个)',
    '人(?=，(?:其中|占))(?<=(?:共有|现有)(?:党员|干部|职工|教职工|群众)人)',
  ].join('|'),
  'gu',
)

export const residueLostFigure: ProofreadingRule = {
  id: 'residue-lost-figure',
  severity: 'error',
  title: '数字丢失',
  why: '有的网站把文中的数字或代替数字的符号去掉了，只剩下量词，复制过来要补上。',
  source: '公文校对通行做法',
  examples: [
    { text: '全镇共有党员名，预备党员名。', flags: ['名', '名'] },
    { text: '召开专题会议次，开展走访余次，征求意见建议条。', flags: ['次', '余次', '条'] },
    { text: '下辖个党支部，收缴党费元，投入资金余万元。', flags: ['个', '元', '余万元'] },
    { text: '现有党员12名，党员名册，会议次数，共有党员〔人数〕名，收集意见若干条，党费以元为单位，问题个数。', flags: [] },
    { text: '每个党支部，各个党支部，成立了几个党支部，一次专题会议。', flags: [] },
  ],
  needs: requiredLiterals(LOST),
  check: (text) => findMatches(text, LOST, () => ({ message: '这里丢了数字，请补上。' })),
}
