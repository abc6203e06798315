import { cellSideTwips, columnWidths } from '#shared/export-plan/column-widths.ts'
import type { PlanTable } from '#shared/export-plan/export-plan.ts'
import { TABLE } from '#shared/export-plan/gbt9704.ts'
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
  const widths = columnWidths(table, column.widthTwips, layout.sizes.table * 10)
  const head: FlowRow[] = []
  return table.rows.map((texts, index) => {
    const isHead = index < table.headerRows
    const look = cellLook(isHead, layout, reckoning)
    const cells = cellColumns(widths, column.xTwips).map((inner, cell) => ({
      lines: setParagraph(texts[cell] ?? [], look, inner, TABLE.lineTwips),
      place: sourceOf(index, cell),
    }))
    const row = { ...drawRow(cells, widths, column.xTwips), keptWithNext: isHead, opensTable: index === 0, head: isHead ? [] : head }
    if (isHead) head.push(row)
    return row
  })
}

interface SetCell {
  readonly lines: readonly SetLine[]
  readonly place: SourcePlace | undefined
}

function drawRow(cells: readonly SetCell[], widths: readonly number[], xTwips: number): Omit<FlowRow, 'keptWithNext' | 'opensTable' | 'head'> {
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const heightTwips = most * TABLE.lineTwips + BORDER_TWIPS
  let x = xTwips
  const boxes = widths.map((widthTwips) => {
    const box = { xTwips: x, topTwips: -BORDER_TWIPS / 2, widthTwips, heightTwips }
    x += widthTwips
    return box
  })
  return { heightTwips, lines: cells.flatMap((cell) => cellLines(cell, most)), boxes, startsPage: false, borderTwips: BORDER_TWIPS }
}

/** The lines of a cell, centred from top to bottom in a row of `most` lines. */
function cellLines({ lines, place }: SetCell, most: number): FlowRow['lines'] {
  const top = ((most - lines.length) * TABLE.lineTwips) / 2
  return lines.map(({ offset, ...line }, index) => ({
    ...line,
    topTwips: top + index * TABLE.lineTwips,
    ...(place ? { source: { blockId: place.blockId, offset: place.offset + offset } } : {}),
  }))
}

function cellColumns(widths: readonly number[], xTwips: number): Column[] {
  const side = cellSideTwips(widths.length)
  let x = xTwips
  return widths.map((width) => {
    const column = { xTwips: x + side, widthTwips: width - 2 * side }
    x += width
    return column
  })
}
