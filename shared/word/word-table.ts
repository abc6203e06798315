import { Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { columnWidths } from '#shared/export-plan/column-widths.ts'
import type { PlanTable } from '#shared/export-plan/export-plan.ts'
import { TABLE_STYLE_NAMES } from '#shared/word/style-names.ts'
import type { RemarkMarks } from '#shared/word/remark-marks.ts'

/** A table as wide as the type area. Every width is given outright: WPS reads the grid, Word the cells. Head rows repeat on each page. */
export function wordTable(table: PlanTable, widthTwips: number, remarks: RemarkMarks): Table {
  const widths = columnWidths(table, widthTwips)
  const rows = table.rows.map((row, index) => {
    const head = index < table.headerRows
    const style = head ? TABLE_STYLE_NAMES.head.id : TABLE_STYLE_NAMES.cell.id
    const cells = widths.map((width, column) => {
      const paragraph = new Paragraph({ style, children: remarks.around(row[column] ?? []) })
      return new TableCell({ width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children: [paragraph] })
    })
    return new TableRow({ ...(head ? { tableHeader: true } : {}), cantSplit: true, children: cells })
  })
  return new Table({
    style: TABLE_STYLE_NAMES.table.id,
    width: { size: widthTwips, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows,
  })
}
