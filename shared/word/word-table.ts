import { Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { columnWidths } from '#shared/export-plan/column-widths.ts'
import type { PlanTable } from '#shared/export-plan/export-plan.ts'
import { TYPE_AREA_WIDTH_TWIPS } from '#shared/export-plan/gbt9704.ts'
import { TABLE_STYLE_NAMES } from '#shared/word/style-names.ts'
import { wordRun } from '#shared/word/word-paragraph.ts'

/** A table as wide as the type area. Every width is given outright: WPS reads the grid, Word the cells. Head rows repeat on each page. */
export function wordTable(table: PlanTable): Table {
  const widths = columnWidths(table)
  const rows = table.rows.map((row, index) => {
    const head = index < table.headerRows
    const style = head ? TABLE_STYLE_NAMES.head.id : TABLE_STYLE_NAMES.cell.id
    const cells = widths.map((width, column) => {
      const paragraph = new Paragraph({ style, children: (row[column] ?? []).map(wordRun) })
      return new TableCell({ width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children: [paragraph] })
    })
    return new TableRow({ ...(head ? { tableHeader: true } : {}), cantSplit: true, children: cells })
  })
  return new Table({
    style: TABLE_STYLE_NAMES.table.id,
    width: { size: TYPE_AREA_WIDTH_TWIPS, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows,
  })
}
