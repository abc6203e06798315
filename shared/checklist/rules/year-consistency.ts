import type { ChecklistContext, ChecklistItem, ChecklistRule, CheckedPlace } from '#shared/checklist/checklist-rule.ts'
import { placeIn, wholeOf } from '#shared/checklist/checked-place.ts'
import type { Block } from '#shared/document/blocks.ts'
import { type OutlineSection, flattenSections } from '#shared/document/outline.ts'
import { blockText } from '#shared/document/visit.ts'

const YEAR = '((?:19|20)\\d{2}|[一二][〇○零一二三四五六七八九]{3})年'
const IN_TITLE = new RegExp(YEAR, 'u')
const DATE = new RegExp(`${YEAR}(\\d{1,2}|十?[一二三四五六七八九十])月`, 'u')
/** 现将2023年度…情况报告如下: the year that the lead says it reports on. */
const IN_LEAD = new RegExp(`${YEAR}度?[^，。；]{0,24}(?:述职|汇报|报告)如下`, 'u')
const AT_HEADING = new RegExp(`^${YEAR}度?(?!以来|上半年|下半年)`, 'u')
/** Headings that rightly name another year. */
const OTHER_YEAR = /上年|去年|往年|评议|点评|反馈|整改|规划|届|行动|方案|中期/u
const PART_OF_YEAR = /半年|季度|月份|任期|届|近[一两三四五]年/u
const DIGITS = '〇一二三四五六七八九'

export const yearConsistency: ChecklistRule = {
  id: 'year-consistency',
  title: '年份前后一致',
  why: '从上年的稿子改起，最容易漏改的就是年份。',
  source: '公文核校通行要求；因照抄往年述职报告被通报的典型问题',
  examples: [
    { text: '2024年度抓基层党建工作述职报告\n现将2024年度工作情况报告如下。\n一、主要做法\n抓学习。\n某镇党委\n2024年12月20日', status: 'pass' },
    { text: '2024年度抓基层党建工作述职报告\n现将2023年度工作情况报告如下。\n一、主要做法\n抓学习。', status: 'warn' },
    { text: '2024年度抓基层党建工作述职报告\n一、主要做法\n抓学习。\n某镇党委\n2023年12月20日', status: 'warn' },
    { text: '2024年度抓基层党建工作述职报告\n一、2023年工作情况\n抓学习。\n二、2024年工作打算\n抓落实。', status: 'warn' },
    {
      text: '2024年度抓基层党建工作述职报告\n一、2023年度述职评议问题整改情况\n已整改。\n二、2025年工作打算\n按“十四五”规划抓落实，2021年以来已建成。',
      status: 'pass',
    },
  ],
  check: (context): ChecklistItem[] => {
    const title = context.report.blocks.find(({ type }) => type === 'title')
    const year = title ? yearOf(IN_TITLE.exec(blockText(title))) : null
    if (!title || year === null) return []
    const faults = [...leadFaults(context, year), ...headingFaults(context, year), ...dateFaults(context, title, year)]
    if (faults.length === 0) return [{ id: 'year-consistency', status: 'pass', title: '年份前后一致', message: '' }]
    return faults.map(({ message, place }, i) => ({
      id: i === 0 ? 'year-consistency' : `year-consistency-${i + 1}`,
      status: 'warn',
      title: '年份与标题对不上',
      message,
      target: place.blockId,
      places: [wholeOf(title), place],
    }))
  },
}

interface Fault {
  readonly message: string
  readonly place: CheckedPlace
}

function leadFaults({ report, outline }: ChecklistContext, year: number): Fault[] {
  if (!outline.lead) return []
  return report.blocks.slice(outline.lead.start, outline.lead.end).flatMap((block) => {
    const match = IN_LEAD.exec(blockText(block))
    const named = yearOf(match)
    if (!match || named === null || named === year) return []
    return [{ message: `标题是${year}年，开头报告的是${named}年，请核对。`, place: placeIn(block, match.index, match.index + match[0].length) }]
  })
}

/** A plan for the year that is over, and work of another year: left over from an older report. */
function headingFaults({ report, outline }: ChecklistContext, year: number): Fault[] {
  return flattenSections(outline.sections).flatMap((section: OutlineSection) => {
    const named = OTHER_YEAR.test(section.text) || PART_OF_YEAR.test(section.text) ? null : yearOf(AT_HEADING.exec(section.text))
    const block = report.blocks[section.start]
    if (named === null || !block) return []
    const isWrong =
      section.role === 'measures' ? named <= year : section.role === 'achievements' || section.role === 'problems' ? named !== year : false
    const what = section.role === 'measures' ? '下一步打算' : '这一部分'
    return isWrong ? [{ message: `标题是${year}年，${what}写的是${named}年，请核对。`, place: wholeOf(block) }] : []
  })
}

/** A yearly report is dated at the end of its year or within the next. */
function dateFaults({ report }: ChecklistContext, title: Block, year: number): Fault[] {
  const block = report.blocks.findLast(({ type }) => type === 'date')
  const match = block ? DATE.exec(blockText(block)) : null
  const dated = yearOf(match)
  if (!block || !match || dated === null || PART_OF_YEAR.test(blockText(title))) return []
  const isYearly = /年度/u.test(blockText(title))
  if (dated < year) return [{ message: `标题是${year}年，落款日期却在${dated}年，请核对。`, place: wholeOf(block) }]
  if (isYearly && dated === year && /^\d$/u.test(match[2] ?? '') && Number(match[2]) <= 6)
    return [{ message: `${year}年度的报告落款在当年${match[2]}月，可能漏改了年份，请核对。`, place: wholeOf(block) }]
  if (isYearly && dated > year + 1) return [{ message: `标题是${year}年度，落款日期在${dated}年，请核对。`, place: wholeOf(block) }]
  return []
}

function yearOf(match: RegExpExecArray | null): number | null {
  const written = match?.[1]
  if (written === undefined) return null
  if (/^\d/u.test(written)) return Number(written)
  return Number([...written].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join(''))
}
