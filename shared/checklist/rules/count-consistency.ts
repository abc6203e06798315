import { groupBy } from '#shared/base/group-by.ts'
import type { ChecklistContext, ChecklistItem, ChecklistRule, CheckedPlace } from '#shared/checklist/checklist-rule.ts'
import { placeIn } from '#shared/checklist/checked-place.ts'
import type { Block } from '#shared/document/blocks.ts'
import { perBlock } from '#shared/document/per-block.ts'
import { blockText } from '#shared/document/visit.ts'
import { formatFraction } from '#shared/numerals/fraction.ts'
import { type Quantity, quantitiesIn } from '#shared/numerals/quantities.ts'

/** Things that have one count in a report. 会议, 活动, 培训 may be counted anew in every paragraph. */
const COUNTED_ONCE =
  /党课|中心组(?:集中)?学习|党委会|党组会|党工委会|常委会|主题党日|党员大会|支委会|支部委员会|民主生活会|组织生活会|第一议题|专题研究(?:党建|党的建设|意识形态|党风廉政|全面从严治党)|发展(?:新)?党员|软弱涣散|警示教育/u
/** 共有党员52名, 下辖12个行政村: what the organisation consists of. */
const STOCK = /^(.{0,8}?)(?:现?共有|现有|下辖|辖有|下设|设有|管辖)(.{0,6})$/u
const STOCK_NOUN = /^(?:正式)?(党员|党支部|党总支|党小组|党组织|基层党组织|行政村|村民小组|社区|网格|居民小组|班组|科室|党员户)/u
/** The whole organisation, however it is called. */
const WHOLE = /^(?:目前|截至目前|全|我|本|该|镇|乡|街道|村|社区|党委|党支部|支部|校|局|院|公司|单位)*，?$/u
const FILLER =
  /^(?:截至目前|今年以来|一年来|全年|年内|本年度|目前|先后|累计|共计|总共|共|已|还|并|我们|本人|我|坚持|认真|扎实|深入)+|(?:累计|共计|了|共|达到?|为|约)+$/gu
/** A sentence that looks back or compares has figures of its own. */
const OTHER_TIME = /去年|上年|前年|往年|上一年|此前|原来|同比|相比|以往|届|分别|其中|计划|将|力争|不少于|目标/u
/** Ahead lies what is planned; 上年度 has its own figures. */
const SKIPPED_ROLES = new Set(['measures', 'rectification'])

interface Mention {
  readonly key: string
  readonly quantity: Quantity
  readonly place: CheckedPlace
}

export const countConsistency: ChecklistRule = {
  id: 'count-consistency',
  title: '同一件事的数字前后一致',
  why: '党员数、党课次数前后写得不一样，评议时最先被问到。',
  source: '公文数据核校通行要求',
  examples: [
    { text: '2024年度述职报告\n一、主要做法\n全年讲党课5次。\n二、存在的问题\n我讲党课5次，形式单一。', status: 'pass' },
    { text: '2024年度述职报告\n一、主要做法\n全年讲党课5次。\n二、存在的问题\n我讲党课7次，形式单一。', status: 'warn' },
    { text: '2024年度述职报告\n一、基本情况\n全镇现有党员520名，下辖12个行政村。\n二、存在的问题\n我镇共有党员530名，老龄化严重。', status: 'warn' },
    {
      text: '2024年度述职报告\n一、主要做法\n带头讲党课3次。班子成员讲党课8次。\n第一支部现有党员20名。\n二、存在的问题\n第二支部现有党员30名，去年讲党课2次。\n三、下一步打算\n讲党课6次。',
      status: 'pass',
    },
  ],
  check: (context): ChecklistItem[] => {
    const mentions = mentionsIn(checkedBlocks(context)).flat()
    if (mentions.length === 0) return []
    const clashes = [...groupBy(mentions, ({ key }) => key).values()].flatMap(clashOf)
    if (clashes.length === 0) return [{ id: 'count-consistency', status: 'pass', title: '同一件事的数字前后一致', message: '' }]
    return clashes.map((places, i) => ({
      id: i === 0 ? 'count-consistency' : `count-consistency-${i + 1}`,
      status: 'warn',
      title: '同一件事写了不同的数字',
      message: '这几处说的像是同一件事，数字不一样，请核对。',
      ...(places[0] ? { target: places[0].blockId } : {}),
      places,
    }))
  },
}

function checkedBlocks({ report, outline }: ChecklistContext): Block[] {
  const skipped = outline.sections.filter(({ role }) => SKIPPED_ROLES.has(role))
  return report.blocks.filter((block, i) => block.type !== 'table' && !skipped.some(({ start, end }) => i >= start && i < end))
}

const mentionsIn = perBlock((block): readonly Mention[] => {
  const text = blockText(block)
  const quantities = quantitiesIn(text)
  return quantities.flatMap((quantity, i) => {
    if (!quantity.isExact || quantity.unit === '%') return []
    const before = text.slice(quantities[i - 1]?.end ?? 0, quantity.start)
    const sentence = before.slice(Math.max(...['。', '；', '！', '\n'].map((mark) => before.lastIndexOf(mark))) + 1)
    if (OTHER_TIME.test(sentence)) return []
    const clause = sentence.slice(Math.max(...['，', '、', '：', '（'].map((mark) => sentence.lastIndexOf(mark))) + 1)
    const key = stockKey(clause, text.slice(quantity.end, quantity.end + 8)) ?? eventKey(clause, quantity)
    return key === null ? [] : [{ key, quantity, place: placeIn(block, quantity.start - clause.length, quantity.end) }]
  })
})

function eventKey(clause: string, { unit }: Quantity): string | null {
  const thing = clause.replace(FILLER, '').trim()
  return COUNTED_ONCE.test(thing) && thing.length <= 16 ? `${thing}|${unit}` : null
}

/** 全镇现有党员520名 and 我镇共有530名党员 count the same. */
function stockKey(clause: string, after: string): string | null {
  const [, scope = '', noun = ''] = STOCK.exec(clause.trim()) ?? []
  const named = STOCK_NOUN.exec(noun === '' ? after : noun)
  if (!named || !STOCK.test(clause.trim())) return null
  return `${WHOLE.test(scope) ? '' : scope}|${named[1]}`
}

/** One place for each number, where a key has several numbers in several paragraphs. */
function clashOf(mentions: readonly Mention[]): (readonly CheckedPlace[])[] {
  const byValue = [...groupBy(mentions, ({ quantity }) => formatFraction(quantity.value, 4)).values()]
  const places = byValue.flatMap(([first]) => (first ? [first.place] : []))
  return places.length > 1 && new Set(places.map(({ blockId }) => blockId)).size > 1 ? [places] : []
}
