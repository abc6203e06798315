import type { PlanTable } from '#shared/export-plan/export-plan.ts'
import { CROWDED_TABLE, SIZE_HALF_POINTS, TYPE_AREA_WIDTH_TWIPS } from '#shared/export-plan/gbt9704.ts'
import { runsText } from '#shared/export-plan/plan-runs.ts'
import { type TableFigures, tableFigures } from '#shared/export-plan/table-figures.ts'
import { textWidth } from '#shared/export-plan/text-width.ts'

/** A column is reckoned at least this wide, so that 序号 stays on one line. */
const NARROWEST = 3
/**
 * What stays on one line, in the order of what is given up where the columns leave no room: dates (2025年12月31日), words of four characters
 * (欧阳志远, 完成情况), of three, of two (序号); at last figures alone. A figure is never cut, as long as it is no longer than 身份证号码.
 */
const UNBROKEN = [
  { word: 4, dates: true, spare: 1 },
  { word: 4, dates: true, spare: 0 },
  { word: 4, dates: false, spare: 0 },
  { word: 3, dates: false, spare: 0 },
  { word: 2, dates: false, spare: 0 },
  { word: 1, dates: false, spare: 0 },
] as const
type Unbroken = (typeof UNBROKEN)[number]
/** What a table keeps whole, or it is set closer. */
const UNCROWDED: Unbroken = UNBROKEN[2]
const LONGEST_FIGURE = 9
const FIGURE = /[!-~]+/gu
const DATE = /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{4}年/gu
/** Latin capitals and the marks of a date are wider than half a character; LibreOffice leaves a fifth of one beside each. */
const SLACK = 0.25
const SCRIPT_GAP = 0.2
/** A table may become so much higher for each thing that stays whole in it. */
const WORTH = 1.15

/** A column: the least it needs and what it could use, in twips; how its text weighs against the others'. */
interface Column {
  readonly least: number
  readonly most: number
  readonly weight: number
}

export interface TableColumns {
  /** Twips. They add up to the width of the table exactly. */
  readonly widths: readonly number[]
  readonly figures: TableFigures
}

/**
 * The columns of a table. Where every cell has room on one line, they share the width by their longest; else short words, dates and figures
 * stay whole and the long texts share what is left, so that the table becomes as low as possible. A table of many columns, or one whose short
 * words would not stay whole, is set closer and smaller. @param tableHalfPoints size of type in the tables of the layout
 */
export function tableColumns(
  table: Pick<PlanTable, 'rows'>,
  widthTwips: number = TYPE_AREA_WIDTH_TWIPS,
  tableHalfPoints: number = SIZE_HALF_POINTS.table,
): TableColumns {
  const texts = textsOfColumns(table)
  const usual = tableFigures(false, tableHalfPoints)
  const isCrowded = texts.length >= CROWDED_TABLE.fewestColumns || sum(leastWidths(texts, UNCROWDED, usual)) > widthTwips
  const figures = isCrowded ? tableFigures(true, tableHalfPoints) : usual
  return { widths: wholeTwips(columnWidths(table, texts, figures, widthTwips), widthTwips), figures }
}

function leastWidths(texts: readonly (readonly string[])[], unbroken: Unbroken, { characterTwips, cellSideTwips }: TableFigures): number[] {
  return texts.map((column) => keptWhole(column, unbroken) * characterTwips + 2 * cellSideTwips)
}

function columnWidths(
  table: Pick<PlanTable, 'rows'>,
  texts: readonly (readonly string[])[],
  figures: TableFigures,
  widthTwips: number,
): readonly number[] {
  const { characterTwips, cellSideTwips } = figures
  const inTwips = (characters: number) => characters * characterTwips + 2 * cellSideTwips
  const longest = texts.map((column) => Math.max(NARROWEST, 1 + Math.max(0, ...column.map(textWidth))))
  const most = longest.map(inTwips)
  if (sum(most) <= widthTwips) return shares(longest, widthTwips)
  const weights = texts.map((column) => weightOf(column) * characterTwips)
  const attempts = UNBROKEN.flatMap((unbroken, given) => {
    const least = leastWidths(texts, unbroken, figures)
    if (sum(least) > widthTwips) return []
    const columns = least.map((own, i): Column => ({ least: own, most: Math.max(own, most[i] ?? 0), weight: weights[i] ?? 0 }))
    const roomIn = (twips: number) => (twips - 2 * cellSideTwips) / characterTwips
    const first = levelled(columns, 2 * cellSideTwips, widthTwips)
    const halved = columns.map((column, i): Column => {
      const half = halfOfWords(texts[i] ?? [], roomIn(first[i] ?? 0))
      return half === null ? column : { ...column, most: Math.max(column.least, inTwips(half + SLACK)) }
    })
    const second = levelled(halved, 2 * cellSideTwips, widthTwips)
    // Where no column has use for what the halved ones give up, they keep it.
    const widths = sum(second) < widthTwips - texts.length ? first : second
    const room = widths.map(roomIn)
    return [{ widths, cost: linesOf(table, room) * WORTH ** given }]
  })
  const best = attempts.reduce<(typeof attempts)[number] | undefined>((a, b) => (a !== undefined && a.cost <= b.cost ? a : b), undefined)
  return best?.widths ?? shares(longest, widthTwips)
}

/**
 * 党员人数 that needs two lines is better broken into two halves than 党员人 over 数: the room for half of the longest word, where no
 * cell of the column that does not fit is anything but a word; else null.
 */
function halfOfWords(column: readonly string[], room: number): number | null {
  const broken = column.filter((text) => textWidth(text) > room)
  if (broken.length === 0 || !broken.every((text) => /^\p{Script=Han}{4,6}$/u.test(text))) return null
  const half = Math.ceil(Math.max(...broken.map(textWidth)) / 2)
  return half < room && column.every((text) => broken.includes(text) || textWidth(text) <= half) ? half : null
}

/** About how many lines a table takes. */
function linesOf({ rows }: Pick<PlanTable, 'rows'>, room: readonly number[]): number {
  return sum(rows.map((row) => row.reduce((most, cell, i) => Math.max(most, Math.ceil(textWidth(runsText(cell)) / (room[i] ?? 1))), 1)))
}

function textsOfColumns({ rows }: Pick<PlanTable, 'rows'>): string[][] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 1)
  return Array.from({ length: count }, (_, column) => rows.map((row) => runsText(row[column] ?? [])))
}

/** Between the mean of a column's texts and its longest: neither do many short cells starve a long one, nor one long cell all others. */
function weightOf(texts: readonly string[]): number {
  return Math.max(NARROWEST, Math.sqrt(sum(texts.map((text) => textWidth(text) ** 2)) / Math.max(1, texts.length)))
}

/** Shares by weight, none below its least and none above what it could use; the factor between weight and width is found by halving. */
function levelled(columns: readonly Column[], sides: number, widthTwips: number): number[] {
  const at = (factor: number) => columns.map(({ least, most, weight }) => Math.min(most, Math.max(least, factor * weight + sides)))
  let low = 0
  let high = widthTwips
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (sum(at(middle)) > widthTwips) high = middle
    else low = middle
  }
  return at(low)
}

/** The widest piece of a column's texts that must not be broken, in characters. */
function keptWhole(texts: readonly string[], { word, dates, spare }: Unbroken): number {
  return SLACK + spare + texts.reduce((widest, text) => Math.max(widest, widestPiece(text, word, dates)), 1)
}

function widestPiece(text: string, word: number, dates: boolean): number {
  const width = textWidth(text)
  // 牵头 over 领导, not 牵头领 over 导: of three characters, only names of three stay whole.
  let widest = word === 3 && width > word ? 2 : Math.min(width, word)
  for (const [figure] of text.matchAll(FIGURE)) if (figure.length / 2 <= LONGEST_FIGURE) widest = Math.max(widest, figure.length / 2)
  if (dates) for (const [date] of text.matchAll(DATE)) widest = Math.max(widest, textWidth(date) + SCRIPT_GAP * (date.match(/\D/gu)?.length ?? 0) * 2)
  return widest
}

function shares(weights: readonly number[], widthTwips: number): number[] {
  const total = sum(weights)
  return weights.map((weight) => (widthTwips * weight) / total)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function wholeTwips(widths: readonly number[], total: number): number[] {
  const whole = widths.map(Math.floor)
  const used = sum(whole)
  return whole.map((width, column) => (column === whole.length - 1 ? width + total - used : width))
}
