import type { MaskMeaning } from './classify-mask.ts'
import { kindOfLabel } from './classify-mask.ts'
import { findMasks } from './find-masks.ts'
import { countedBy } from './measure-words.ts'

/** The texts of a table's cells, every row of the same length. */
export interface CellTexts {
  readonly rows: readonly (readonly string[])[]
  readonly headerRows: number
}

/** Longer than this no cell names a column or a row. */
const LONGEST_LABEL = 16
/** Rows of a head that are asked. */
const MOST_HEADS = 4
/** Of a hint; a longer label is shortened to what stands before its brackets. */
const LONGEST_HINT = 10
/** A column for each year or quarter: what stands in it is told by the row. */
const PERIOD = /^(?:(?:19|20)\d\d\s?年?度?|[一二三四1-4第]{1,2}季度|[上下]半年|\d{1,2}月份?|[今去上本前]年度?|本期|上期|上年同期|同期)$/u
/** A column of figures by its name alone; the row says what they are figures of. */
const BARE_FIGURE = /^(?:数量|数值|数据|数字|数|合计|小计|总计|共计|人数|指标值?|目标值?|完成数|完成值|实际数?|计划数?|男|女|正式|预备)$/u
const PERSON = /(?:责任人|负责人|经办人|承办人|牵头人|填报人|审核人|联络员|联系人|(?:领导|书记|主任|委员|干部|组长)(?:姓名)?)$/u
const TIME_LIMIT = /(?:时限|期限|时段)$/u
/** What forms ask for. */
const ATTRIBUTE =
  /^(?:姓\s*名|性\s*别|民\s*族|籍\s*贯|学历|职务|职级|职称|政治面貌|身份证号码?|住址|.{0,6}(?:时间|年月|日期|单位|支部|电话|名称|地点|地址|人数|金额|人))[：:]?$/u
/** 单位：万元, （万元）, /人: what the figures of a column are counted in. */
const UNIT = /(?:[（(]\s*(?:单位[：:]\s*)?|单位[：:]\s*)([\p{Script=Han}%％‰]{1,5})\s*[）)]?$/u
const NUMBERING = /^(?:序号|编号|号)$/u
/** In a table of ticks a cross says no. */
const TICK = /^[√✓✔☑]$/u
const CROSS = /^[×✕╳]$/u

/**
 * What a cell waits for that holds nothing but a mask: told by the names above it, else by the nearest name in its row. A name of no
 * known kind gives the blank its hint all the same; null where there is no name. Walks up one column and left in one row.
 */
export function cellMeaning(table: CellTexts, row: number, column: number): MaskMeaning | null {
  const above = columnLabels(table, row, column)
  const beside = rowLabel(table.rows[row] ?? [], column)
  const [nearest] = above
  if (nearest === undefined || isForm(table, row, column, nearest)) return beside === null ? null : labelMeaning(beside)
  for (const label of above) {
    if (PERIOD.test(label) || BARE_FIGURE.test(label)) return figureOf(label, beside)
    const meaning = labelMeaning(label)
    if (meaning.kind !== 'other' && meaning.kind !== 'phrase') return meaning
  }
  return labelMeaning(nearest)
}

/** A filled form (姓名 | 李明 | 职务 | 书记) reads from left to right: the cell before this one says what it is, the one above does not. */
function isForm({ rows, headerRows }: CellTexts, row: number, column: number, above: string): boolean {
  return headerRows === 0 && ATTRIBUTE.test((rows[row]?.[column - 1] ?? '').trim()) && !ATTRIBUTE.test(above)
}

/**
 * Tells of each cell whether it holds a lone cross that is an answer (√ or ×) and not a mask: its column or its row has a tick.
 * The ticks are looked for once a table.
 */
export function answersOf({ rows }: Pick<CellTexts, 'rows'>): (row: number, column: number) => boolean {
  const columns = new Set<number>()
  const tickRows = new Set<number>()
  for (const [r, cells] of rows.entries())
    for (const [c, cell] of cells.entries()) {
      if (!TICK.test(cell.trim())) continue
      columns.add(c)
      tickRows.add(r)
    }
  return (row, column) => (columns.has(column) || tickRows.has(row)) && CROSS.test((rows[row]?.[column] ?? '').trim())
}

function labelMeaning(label: string): MaskMeaning {
  const hint = hintOf(label)
  const unit = UNIT.exec(label)?.[1]
  if (unit !== undefined && /^[%％‰]/u.test(unit)) return { kind: 'percent', hint }
  if (unit !== undefined && countedBy(unit) !== null) return { kind: 'number', hint }
  if (PERSON.test(hint)) return { kind: 'person', hint }
  if (TIME_LIMIT.test(hint)) return { kind: 'date', hint }
  return { kind: kindOfLabel(hint), hint }
}

function figureOf(above: string, beside: string | null): MaskMeaning {
  const named = beside === null ? null : labelMeaning(beside)
  if (named?.kind === 'number' || named?.kind === 'percent') return named
  return { kind: 'number', hint: PERIOD.test(above) ? '数量' : hintOf(above) }
}

function hintOf(label: string): string {
  const bare = label
    .replace(/[（(].*$/u, '')
    .replace(/单位[：:].*$/u, '')
    .replace(/[：:\s\u3000]+/gu, '')
  return [...(bare === '' ? label : bare)].slice(0, LONGEST_HINT).join('')
}

/** The names above a cell within the head of its table, lowest first; of a cell that spans several columns the name stands in the first of them. */
function columnLabels({ rows, headerRows }: CellTexts, row: number, column: number): string[] {
  const heads = Math.min(headerRows > 0 ? headerRows : unmarkedHeads(rows), MOST_HEADS, row)
  const labels: string[] = []
  for (let r = heads - 1; r >= 0; r--) {
    const cells = rows[r] ?? []
    for (let c = column; c >= 0; c--) {
      const text = (cells[c] ?? '').trim()
      if (isLabel(text)) labels.push(text)
      // Only upper rows have names of several columns.
      if (text !== '' || r === heads - 1) break
    }
  }
  return labels
}

/** The rows of a head that no file marks: names for every column, in a second row for some of them. */
function unmarkedHeads(rows: CellTexts['rows']): number {
  let heads = 0
  while (heads < MOST_HEADS && looksLikeHead(rows[heads] ?? [], heads > 0)) heads++
  return heads
}

/** 姓名 | 职务 | 人数. The first pair of a form (姓名：| ××) is none; what spans columns or rows leaves cells empty, but not the first. */
function looksLikeHead(cells: readonly string[], isLower: boolean): boolean {
  const texts = cells.map((cell) => cell.trim())
  const names = texts.filter((text) => text !== '')
  const leavesRoom = isLower ? names.length < texts.length : texts[0] !== ''
  return texts.length > 1 && names.length > 0 && leavesRoom && names.every((text) => isLabel(text) && !/[：:]$/u.test(text))
}

/** The nearest name to the left. */
function rowLabel(cells: readonly string[], column: number): string | null {
  for (let c = column - 1; c >= 0; c--) {
    const text = (cells[c] ?? '').trim()
    if (isLabel(text) && !NUMBERING.test(text)) return text
  }
  return null
}

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && /\p{Script=Han}/u.test(text) && !/[。；！？]/u.test(text) && findMasks(text).length === 0
}
