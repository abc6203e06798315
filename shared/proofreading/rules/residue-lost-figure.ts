import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** What is counted, and the measure words that may stand behind it. */
const COUNTED: readonly (readonly [things: readonly string[], measures: readonly string[]])[] = [
  [
    ['党员', '积极分子', '发展对象', '志愿者', '职工', '村干部', '困难群众', '党代表', '支部委员', '后备干部', '第一书记'],
    ['名', '余名', '余人'],
  ],
  [
    ['会议', '活动', '党课', '党日', '研讨', '培训', '走访', '宣讲', '调研', '谈心谈话'],
    ['次', '余次', '场次', '余场次'],
  ],
  [
    ['党费', '资金', '经费', '慰问金', '补助', '善款', '总收入'],
    ['元', '余元', '万元', '余万元', '亿元', '余亿元'],
  ],
  [
    ['问题', '意见', '建议', '线索', '诉求', '实事'],
    ['条', '余条', '个', '余个', '件', '余件'],
  ],
]
const WORDS = COUNTED.flatMap(([things, measures]) => things.flatMap((thing) => measures.map((measure) => thing + measure)))
/** The end of the clause stands right behind: 党员名册, 会议次数 are words. */
const LOST = new RegExp(
  `(?:${COUNTED.map(([things, measures]) => `(?:${things.join('|')})(?:${measures.join('|')})`).join('|')})(?=[，。；、）,;])`,
  'gu',
)
/** 下辖个行政村 */
const BODIES = ['行政村', '自然村', '党支部', '党总支', '基层党组织', '村民小组', '社区']
const LOST_BEFORE = new RegExp(`(?:现有|共有|设有|下设|下辖)个(?=${BODIES.join('|')})`, 'gu')
/** 总面积平方公里，现有行政村个，全镇人口，人。 */
const LOST_SIZE =
  /(?:(?:总|占地|辖区|耕地|建筑|行政)面积|全长|总长)约?(?:平方公里|平方千米|平方米|公里|亩)(?=[，。；、,;])|(?:行政村|自然村|村民小组|党小组|党支部|党总支)个(?=[，。；、,;])|(?:总|户籍|常住|农业|全[县市区镇乡村])人口(?:约[，,]?|[，,])?(?:万?余?人|余人)(?=[。；;])/gu
const HAVING = ['现有个', '共有个', '设有个', '下设个', '下辖个']
const MESSAGE = '这里丢了数字，请补上。'

export const residueLostFigure: ProofreadingRule = {
  id: 'residue-lost-figure',
  severity: 'error',
  title: '数字丢失',
  why: '有的网站把文中的数字或代替数字的符号去掉了，只剩下量词，复制过来要补上。',
  source: '公文校对通行做法',
  examples: [
    { text: '全镇共有党员名，预备党员名。', flags: ['党员名', '党员名'] },
    { text: '召开专题会议次，开展走访余次，征求意见建议条。', flags: ['会议次', '走访余次', '建议条'] },
    { text: '下辖个党支部，收缴党费元，投入资金余万元。', flags: ['下辖个', '党费元', '资金余万元'] },
    { text: '现有党员12名，党员名册，会议次数，共有党员〔人数〕名，收集意见若干条，党费以元为单位，问题个数。', flags: [] },
    { text: '推选后备干部名，选派第一书记名。', flags: ['后备干部名', '第一书记名'] },
    { text: '后备干部名册，第一书记名单。', flags: [] },
    { text: '某镇总面积平方公里，现有行政村个，全镇人口，人。', flags: ['总面积平方公里', '行政村个', '全镇人口，人'] },
    { text: '总面积12平方公里，面积以平方公里计，行政村个个有活动室，全镇人口3万余人，人才下乡；户籍人口、人均收入。', flags: [] },
    { text: '每个党支部，各个党支部，成立了几个党支部，一次专题会议。', flags: [] },
  ],
  needs: [...WORDS, ...HAVING, ...(requiredLiterals(LOST_SIZE) ?? [])],
  check: (text) => [LOST, LOST_BEFORE, LOST_SIZE].flatMap((pattern) => findMatches(text, pattern, () => ({ message: MESSAGE }))),
}
