import type { PlanTable } from '#shared/export-plan/export-plan.ts'
import { CROWDED_TABLE, TABLE, TYPE_AREA_WIDTH_TWIPS } from '#shared/export-plan/gbt9704.ts'
import { runsText } from '#shared/export-plan/plan-runs.ts'
import { isAscii, textWidth } from '#shared/export-plan/text-width.ts'

/** A column is reckoned at least this wide, so that 序号 stays on one line, and at most so, so that no text pushes the others out. */
const NARROWEST = 3
const WIDEST = 18
/**
 * What stays on one line, in characters: four of them (欧阳志远, 完成情况) where the columns leave room for that, else three, else two (序号),
 * else figures alone. A figure is never cut, as long as it is no longer than a telephone number.
 */
const UNBROKEN_WORDS = [4, 3, 2, 1] as const
const LONGEST_UNBROKEN = 7
/** Latin capitals and the marks of a date are wider than half a character. */
const SLACK = 0.2

/**
 * Column widths in twips: shares of the type area by each column's longest cell, but none so narrow that a figure or a short word breaks.
 * They add up to the type area exactly.
 */
export function columnWidths(
  table: Pick<PlanTable, 'rows'>,
  widthTwips: number = TYPE_AREA_WIDTH_TWIPS,
  characterTwips: number = TABLE.characterTwips,
): number[] {
  const columns = columnsOf(table).map((texts) => ({ texts, weight: weightOf(texts) }))
  const total = columns.reduce((sum, { weight }) => sum + weight, 0)
  const shares = columns.map(({ weight }) => (widthTwips * weight) / total)
  const sides = 2 * cellSideTwips(columns.length)
  const least = UNBROKEN_WORDS.map((words) => columns.map(({ texts }) => (unbroken(texts, words) + SLACK) * characterTwips + sides))
  const fitting = least.find((widths) => widths.reduce((sum, width) => sum + width, 0) <= widthTwips)
  return wholeTwips(fitting === undefined ? shares : raised(shares, fitting), widthTwips)
}

/** Whether a table has so many columns that its cells are set closer. */
export function isCrowded(columns: number): boolean {
  return columns >= CROWDED_TABLE.fewestColumns
}

/** The white space on either side of the text of a cell, in a table of so many columns. */
export function cellSideTwips(columns: number): number {
  return isCrowded(columns) ? CROWDED_TABLE.cellSideTwips : TABLE.cellSideTwips
}

/** Shares of which none is below its least: what those that are get more, the others give by what they have to spare. */
function raised(shares: readonly number[], least: readonly number[]): number[] {
  const spare = shares.map((share, i) => Math.max(0, share - (least[i] ?? 0)))
  const wanting = shares.reduce((sum, share, i) => sum + Math.max(0, (least[i] ?? 0) - share), 0)
  const given =
    wanting /
    Math.max(
      1,
      spare.reduce((sum, one) => sum + one, 0),
    )
  return shares.map((share, i) => (spare[i] === 0 ? Math.max(share, least[i] ?? 0) : share - (spare[i] ?? 0) * given))
}

function columnsOf({ rows }: Pick<PlanTable, 'rows'>): string[][] {
  const count = Math.max(1, ...rows.map((row) => row.length))
  return Array.from({ length: count }, (_, column) => rows.map((row) => runsText(row[column] ?? [])))
}

function weightOf(texts: readonly string[]): number {
  const longest = texts.reduce((width, text) => Math.max(width, textWidth(text)), 0)
  return Math.min(Math.max(longest + 1, NARROWEST), WIDEST)
}

/** The widest piece of a column's texts that must not be broken. */
function unbroken(texts: readonly string[], words: number): number {
  return texts.reduce((widest, text) => Math.max(widest, widestPiece(text, words)), 1)
}

function widestPiece(text: string, words: number): number {
  let widest = Math.min(textWidth(text), words)
  let figure = 0
  for (const char of text) {
    figure = isAscii(char) && char !== ' ' ? figure + 0.5 : 0
    if (figure <= LONGEST_UNBROKEN) widest = Math.max(widest, figure)
  }
  return widest
}

function wholeTwips(widths: readonly number[], total: number): number[] {
  const whole = widths.map(Math.floor)
  const used = whole.reduce((sum, width) => sum + width, 0)
  return whole.map((width, column) => (column === whole.length - 1 ? width + total - used : width))
}
