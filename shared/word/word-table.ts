import { Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { centredColumns } from '#shared/export-plan/centred-columns.ts'
import { tableColumns } from '#shared/export-plan/column-widths.ts'
import type { PlanRun, PlanTable } from '#shared/export-plan/export-plan.ts'
import { markedRuns } from '#shared/word/remark-marks.ts'
import { CELL_STYLE_NAMES, TABLE_STYLE_NAMES } from '#shared/word/style-names.ts'

/**
 * A table as wide as the type area, for text of the layout's size (half-points). Every width is given outright: WPS reads the grid, Word the
 * cells. Head rows repeat on each page.
 */
export function wordTable(table: PlanTable, widthTwips: number, tableHalfPoints?: number): Table {
  const { widths, figures } = tableColumns(table, widthTwips, tableHalfPoints)
  const names = CELL_STYLE_NAMES[figures.isCrowded ? 'crowded' : 'usual']
  const bodyStyles = centredColumns(table, widths, figures).map((centred) => (centred ? names.centred : names.text).id)
  const headStyles = widths.map(() => names.head.id)
  return new Table({
    style: (figures.isCrowded ? TABLE_STYLE_NAMES.crowded : TABLE_STYLE_NAMES.table).id,
    width: { size: widthTwips, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    rows: table.rows.map((row, index) => {
      const head = index < table.headerRows
      const keepNext = table.keptWithNext === true && index === table.rows.length - 1
      return wordRow(row, widths, { styles: head ? headStyles : bodyStyles, head, keepNext })
    }),
  })
}

interface RowLook {
  /** Styles of the cells. */
  readonly styles: readonly string[]
  readonly head: boolean
  readonly keepNext: boolean
}

function wordRow(row: readonly (readonly PlanRun[])[], widths: readonly number[], { styles, head, keepNext }: RowLook): TableRow {
  const children = widths.map((size, column) => {
    const paragraph = new Paragraph({ style: styles[column] ?? '', ...(keepNext ? { keepNext } : {}), children: markedRuns(row[column] ?? []) })
    return new TableCell({ width: { size, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children: [paragraph] })
  })
  return new TableRow({ ...(head ? { tableHeader: true } : {}), cantSplit: true, children })
}
