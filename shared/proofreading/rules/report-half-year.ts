import { matchesOf } from '#shared/base/matches-of.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ReportRule, Sighting, SightingVerdict } from '#shared/proofreading/report-rule.ts'

/** Figures up to the middle of the year. */
const HALF = /上半年(?=[^。；]{2,40}(?:增长|下降|完成|实现|达到?|突破|同比))/gu
/** What shows that the report is about a whole year, or that it means the half on purpose. */
const YEAR = /年度(?!计划|预算)|全年(?=[共累召开组]|完成|实现|[^，。；至]{0,8}\d)|一年来|过去一年|年来，/gu
const HALF_ON_PURPOSE = /下半年|上半年(?:[^。；，]{0,10}(?:总结|情况的?报告|工作汇报))|半年(?:工作)?总结/gu

/** A title that says the report is about the half year. */
const HALF_TITLE = /^[^，。；：]{0,30}上半年[^，。；：]{0,30}(?:总结|报告|汇报)$/gu
/** What was done 全年, with its figure; not what is planned. */
const WHOLE_YEAR_DONE =
  /(?<!完成|确保|力争|预计|计划|按照|争取)全年(?=(?:共|累计|已)?(?:开展|召开|组织|举办)(?!不少于|至少|计划)[^，。；]{0,16}\d+(?:次|场|期))/gu

const SIGNS = [
  { pattern: HALF, key: 'half' },
  { pattern: YEAR, key: 'year' },
  { pattern: HALF_ON_PURPOSE, key: 'purpose' },
  { pattern: HALF_TITLE, key: 'half-title' },
  { pattern: WHOLE_YEAR_DONE, key: 'year-done' },
]

export const reportHalfYear: ReportRule = {
  id: 'report-half-year',
  severity: 'info',
  title: '上半年和全年的数混在一起',
  why: '述职的是一年，数据却只到上半年，评审会问下半年怎么样；请换成全年的，或者说明为什么只到上半年。半年的报告里写“全年开展了几次”，也要核对。',
  source: '述职评议考核通行要求',
  examples: [
    { texts: ['2023年度抓基层党建工作述职报告', '上半年全市工业投资同比增长8%。'], flags: ['上半年'] },
    { texts: ['2023年上半年党建工作总结', '上半年全市工业投资同比增长8%。', '落实好年度任务。'], flags: [] },
    { texts: ['2023年上半年党建工作报告', '全年开展集中学习6次。'], flags: ['全年'] },
    { texts: ['2023年上半年党建工作报告', '确保全年开展集中学习12次，计划全年组织党课4次。'], flags: [] },
    { texts: ['2023年度工作总结', '上半年完成12项，下半年完成9项。'], flags: [] },
  ],
  needs: requiredLiterals(HALF, YEAR, HALF_ON_PURPOSE, HALF_TITLE, WHOLE_YEAR_DONE),
  read: (text) =>
    SIGNS.flatMap(({ pattern, key }) =>
      matchesOf(text, pattern).map(({ 0: form, index }): Sighting => ({ range: [index, index + form.length], key, form })),
    ),
  judge: (sightings) => {
    const has = (key: string) => sightings.some((sighting) => sighting.key === key)
    if (has('half-title')) {
      return sightings
        .filter(({ key }) => key === 'year-done')
        .map((of): SightingVerdict => ({ of, message: '报告写的是上半年，这里却写“全年”，请核对。' }))
    }
    if (!has('year') || has('purpose')) return []
    return sightings
      .filter(({ key }) => key === 'half')
      .map((of): SightingVerdict => ({ of, message: '报告写的是一年，这里的数只到上半年，请核对要不要换成全年的。' }))
  },
}
