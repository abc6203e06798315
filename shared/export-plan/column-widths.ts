import type { PlanTable } from '#shared/export-plan/export-plan.ts'
import { TYPE_AREA_WIDTH_TWIPS } from '#shared/export-plan/gbt9704.ts'
import { runsText } from '#shared/export-plan/plan-runs.ts'
import { textWidth } from '#shared/export-plan/text-width.ts'

/** A column is reckoned at least this wide, so that 序号 stays on one line, and at most so, so that no text pushes the others out. */
const NARROWEST = 3
const WIDEST = 18

/** Column widths in twips: shares of the type area by each column's longest cell. They add up to the type area exactly. */
export function columnWidths(table: Pick<PlanTable, 'rows'>, widthTwips: number = TYPE_AREA_WIDTH_TWIPS): number[] {
  const columns = Math.max(1, ...table.rows.map((row) => row.length))
  const weights = Array.from({ length: columns }, (_, column) => {
    const longest = table.rows.reduce((width, row) => Math.max(width, textWidth(runsText(row[column] ?? []))), 0)
    return Math.min(Math.max(longest + 1, NARROWEST), WIDEST)
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const widths = weights.map((weight) => Math.floor((widthTwips * weight) / total))
  const used = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, column) => (column === columns - 1 ? width + widthTwips - used : width))
}
