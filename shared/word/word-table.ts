import { columnWidths } from '#shared/export-plan/column-widths.ts'
import type { PlanRun, PlanTable } from '#shared/export-plan/export-plan.ts'
import { markedRuns } from '#shared/word/remark-marks.ts'
import { TABLE_STYLE_NAMES } from '#shared/word/style-names.ts'
import { paragraphXml, wordValue, xml } from '#shared/word/xml-element.ts'

/**
 * A table as wide as the type area (twips). Every width is given outright: WPS reads the grid, Word the cells. Head rows repeat on each page.
 */
export function wordTable(table: PlanTable, widthTwips: number): string {
  const widths = columnWidths(table, widthTwips)
  const properties = xml(
    'w:tblPr',
    {},
    wordValue('tblStyle', TABLE_STYLE_NAMES.table.id),
    xml('w:tblW', { 'w:w': widthTwips, 'w:type': 'dxa' }),
    xml('w:tblLayout', { 'w:type': 'fixed' }),
  )
  const grid = xml('w:tblGrid', {}, ...widths.map((width) => xml('w:gridCol', { 'w:w': width })))
  const rows = table.rows.map((row, index) => rowXml(row, widths, index < table.headerRows))
  return xml('w:tbl', {}, properties, grid, ...rows)
}

function rowXml(row: readonly (readonly PlanRun[])[], widths: readonly number[], head: boolean): string {
  const style = head ? TABLE_STYLE_NAMES.head.id : TABLE_STYLE_NAMES.cell.id
  const cells = widths.map((width, column) => {
    const properties = xml('w:tcPr', {}, xml('w:tcW', { 'w:w': width, 'w:type': 'dxa' }), wordValue('vAlign', 'center'))
    return xml('w:tc', {}, properties, paragraphXml(style, markedRuns(row[column] ?? [])))
  })
  return xml('w:tr', {}, xml('w:trPr', {}, xml('w:cantSplit'), head ? xml('w:tblHeader') : ''), ...cells)
}
