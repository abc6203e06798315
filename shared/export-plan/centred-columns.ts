import type { PlanTable } from '#shared/export-plan/export-plan.ts'
import { runsText } from '#shared/export-plan/plan-runs.ts'
import type { TableFigures } from '#shared/export-plan/table-figures.ts'
import { textWidth } from '#shared/export-plan/text-width.ts'

/** Longer texts are read, not looked up: they begin at the edge. */
const LONGEST_CENTRED = 10

/** Which columns hold nothing but short entries, each on one line (序号、姓名、日期、数量): they stand in the middle, as tables in offices have it. */
export function centredColumns({ rows, headerRows }: PlanTable, widths: readonly number[], figures: TableFigures): boolean[] {
  const body = rows.slice(headerRows)
  return widths.map((width, column) => {
    const room = Math.min(LONGEST_CENTRED, (width - 2 * figures.cellSideTwips) / figures.characterTwips)
    return body.every((row) => textWidth(runsText(row[column] ?? [])) <= room)
  })
}
