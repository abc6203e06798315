import { Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { columnWidths, isCrowded } from '#shared/export-plan/column-widths.ts'
import type { PlanRun, PlanTable } from '#shared/export-plan/export-plan.ts'
import { markedRuns } from '#shared/word/remark-marks.ts'
import { TABLE_STYLE_NAMES } from '#shared/word/style-names.ts'

/**
 * A table as wide as the type area, for text of the given size (twips). Every width is given outright: WPS reads the grid, Word the cells.
 * Head rows repeat on each page.
 */
export function wordTable(table: PlanTable, widthTwips: number, characterTwips?: number): Table {
  const widths = columnWidths(table, widthTwips, characterTwips)
  return new Table({
    style: (isCrowded(widths.length) ? TABLE_STYLE_NAMES.crowded : TABLE_STYLE_NAMES.table).id,
    width: { size: widthTwips, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: table.rows.map((row, index) => wordRow(row, widths, index < table.headerRows)),
  })
}

function wordRow(row: readonly (readonly PlanRun[])[], widths: readonly number[], head: boolean): TableRow {
  const style = head ? TABLE_STYLE_NAMES.head.id : TABLE_STYLE_NAMES.cell.id
  const children = widths.map((size, column) => {
    const paragraph = new Paragraph({ style, children: markedRuns(row[column] ?? []) })
    return new TableCell({ width: { size, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children: [paragraph] })
  })
  return new TableRow({ ...(head ? { tableHeader: true } : {}), cantSplit: true, children })
}
