import { centredColumns } from '#shared/export-plan/centred-columns.ts'
import { tableColumns } from '#shared/export-plan/column-widths.ts'
import type { PlanTable } from '#shared/export-plan/export-plan.ts'
import { TABLE } from '#shared/export-plan/gbt9704.ts'
import type { TableFigures } from '#shared/export-plan/table-figures.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import type { FlowRow } from '#shared/page-layout/flow-row.ts'
import type { SourcePlace } from '#shared/page-layout/page-layout.ts'
import { type Reckoning, cellLook } from '#shared/page-layout/paragraph-look.ts'
import { type Column, type SetLine, setParagraph } from '#shared/page-layout/set-paragraph.ts'

/** What a table is set in. */
export interface Setting {
  readonly layout: LayoutProfile
  readonly column: Column
  readonly reckoning: Reckoning
}

/** Every row adds the width of its lower border, the first on a page that of the upper one as well. */
const BORDER_TWIPS = (TABLE.borderEighthPoints * 20) / 8

/** The rows of a table as wide as its column; every row stays in one piece, the head is repeated on each page. */
export function setTable(
  table: PlanTable,
  { layout, column, reckoning }: Setting,
  sourceOf: (row: number, cell: number) => SourcePlace | undefined,
): FlowRow[] {
  const { widths, figures } = tableColumns(table, column.widthTwips, layout.sizes.table)
  const centred = centredColumns(table, widths, figures)
  const head: FlowRow[] = []
  return table.rows.map((texts, index) => {
    const isHead = index < table.headerRows
    const cells = cellColumns(widths, column.xTwips, figures.cellSideTwips).map((inner, cell) => {
      const look = cellLook({ isHead, isCentred: centred[cell] ?? false, sizeHalfPoints: figures.sizeHalfPoints }, layout, reckoning)
      return { lines: setParagraph(texts[cell] ?? [], look, inner, figures.lineTwips), place: sourceOf(index, cell) }
    })
    const row = {
      ...drawRow(cells, widths, column.xTwips, figures),
      keptWithNext: isHead || (table.keptWithNext === true && index === table.rows.length - 1),
      opensTable: index === 0,
      head: isHead ? [] : head,
    }
    if (isHead) head.push(row)
    return row
  })
}

interface SetCell {
  readonly lines: readonly SetLine[]
  readonly place: SourcePlace | undefined
}

function drawRow(
  cells: readonly SetCell[],
  widths: readonly number[],
  xTwips: number,
  { lineTwips }: TableFigures,
): Omit<FlowRow, 'keptWithNext' | 'opensTable' | 'head'> {
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const heightTwips = most * lineTwips + BORDER_TWIPS
  let x = xTwips
  const boxes = widths.map((widthTwips) => {
    const box = { xTwips: x, topTwips: -BORDER_TWIPS / 2, widthTwips, heightTwips }
    x += widthTwips
    return box
  })
  return { heightTwips, lines: cells.flatMap((cell) => cellLines(cell, most, lineTwips)), boxes, startsPage: false, borderTwips: BORDER_TWIPS }
}

/** The lines of a cell, centred from top to bottom in a row of `most` lines. */
function cellLines({ lines, place }: SetCell, most: number, lineTwips: number): FlowRow['lines'] {
  const top = ((most - lines.length) * lineTwips) / 2
  return lines.map(({ offset, ...line }, index) => ({
    ...line,
    topTwips: top + index * lineTwips,
    ...(place ? { source: { blockId: place.blockId, offset: place.offset + offset } } : {}),
  }))
}

function cellColumns(widths: readonly number[], xTwips: number, side: number): Column[] {
  let x = xTwips
  return widths.map((width) => {
    const column = { xTwips: x + side, widthTwips: width - 2 * side }
    x += width
    return column
  })
}
