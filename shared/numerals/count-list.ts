import { type Fraction, sum } from '#shared/numerals/fraction.ts'
import type { Quantity } from '#shared/numerals/quantities.ts'
import type { Span } from '#shared/numerals/sentence-spans.ts'

/** One entry of a list of counts: 女党员 20 名. The label may stand before the number, behind the unit, or both. */
export interface Count extends Quantity {
  readonly label: string
}

const BREAK = /[；。：]/u
/** Shares beside the counts do not end the list: 男党员30名，占60%. */
const SHARE = '%'

/** The counts of one unit that follow each other in a stretch of a span, up to a count of another unit or the end of the clause group. */
export function countsIn({ text, quantities }: Pick<Span, 'text' | 'quantities'>, from = 0, to = text.length, unit?: string): Count[] {
  const counts: Count[] = []
  let last = from
  for (const quantity of quantities) {
    if (quantity.start < from || quantity.end > to) continue
    if (quantity.unit === SHARE) {
      last = quantity.end
      continue
    }
    const gap = text.slice(last, quantity.start)
    const wanted = unit ?? counts[0]?.unit ?? quantity.unit
    if (quantity.unit !== wanted || (counts.length > 0 && BREAK.test(gap))) break
    const rest = /^[^，、；。：（）\d]*/u.exec(text.slice(quantity.end, to))?.[0] ?? ''
    counts.push({ ...quantity, label: labelOf(gap) + rest })
    last = quantity.end
  }
  return counts
}

/** The words right before a number, without what belongs to the count before. */
function labelOf(gap: string): string {
  return gap.slice(Math.max(gap.lastIndexOf('，'), gap.lastIndexOf('、'), gap.lastIndexOf('和'), -1) + 1).trim()
}

/** The sum of what is listed. */
export function total(counts: readonly Count[]): Fraction {
  return sum(counts.map(({ value }) => value))
}

/** Marks of people and things that may hold at once: 35岁以下 and 女 and 大专. Lists of these need not come to the whole. */
const CROSSING =
  /岁|女|男|学历|本科|大专|高中|研究生|硕士|博士|民族|汉族|退休|离退休|在职|在岗|流动|预备|正式|困难|老党员|年轻|青年|新发展|骨干|以上|以下|优秀|先进|示范|重点|贫困|脱贫|返乡|妇女|团员|党员干部/u
/** Two words that share a whole between them. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/男/u, /女/u],
  [/正式/u, /预备/u],
  [/农村|农业/u, /城镇|城市|非农/u],
  [/汉族/u, /少数民族/u],
]

/** Whether the counts name kinds of which a thing is only ever one: 党委、党总支、党支部, or 男 and 女. */
export function areDisjoint(counts: readonly Count[]): boolean {
  return areOpposites(counts) || areGrades(counts) || (counts.length > 1 && !counts.some(({ label }) => CROSSING.test(label) || label === ''))
}

/** 先进支部3个、一般支部8个、后进支部1个: of a scale everything has one grade. */
const GRADE = /先进|优秀|良好|较好|中等|一般|合格|后进|差/u

function areGrades(counts: readonly Count[]): boolean {
  return counts.length > 2 && counts.every(({ label }) => GRADE.test(label)) && counts.some(({ label }) => /一般|合格|后进|差/u.test(label))
}

/** 东村3个、西村有4个: places and offices, of which nothing is in two. */
const PLACE = /(?:村|社区|街道|镇|乡|县|市|区|局|机关|学校|医院|企业|公司)(?:各?[有为共]|设)?$/u

/** Whether every count is that of a place or an office. */
export function arePlaces(counts: readonly Count[]): boolean {
  return counts.length > 1 && counts.every(({ label }) => PLACE.test(label))
}

/** 活动经费15万元、培训经费10万元: what was spent on one thing was not spent on another. */
const SUM = /经费|支出|补助|费$/u

/** Whether every count is a sum of money for a purpose. */
export function areSums(counts: readonly Count[]): boolean {
  return counts.length > 1 && counts.every(({ label, unit }) => /元$/u.test(unit) && SUM.test(label))
}

/** Whether the two counts are opposites that make a whole. */
export function areOpposites(counts: readonly Count[]): boolean {
  const [first, second] = counts
  return counts.length === 2 && !!first && !!second && OPPOSITES.some(([a, b]) => isPair(first, second, a, b) || isPair(second, first, a, b))
}

function isPair(first: Count, second: Count, a: RegExp, b: RegExp): boolean {
  return a.test(first.label) && b.test(second.label)
}
