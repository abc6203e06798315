import type { StoryItem, WordCell, WordRow, WordTable } from '#shared/docx-import/story.ts'
import type { Tally } from '#shared/docx-import/tally.ts'

/** What \cellx and the words before it say of a cell. */
export interface CellDefinition {
  /** Right edge, twips. */
  readonly right: number
  /** It goes on with the cell above (\clvmrg), or with the one before (\clmrg). */
  readonly isBelow: boolean
  readonly isBeside: boolean
}

interface RowRead {
  readonly row: WordRow
  readonly cells: readonly CellDefinition[]
}

/** A table while it is being read: RTF has rows of paragraphs, and no mark where a table begins or ends. */
export interface OpenTable {
  readonly rows: RowRead[]
  cells: WordCell[]
  items: StoryItem[]
}

/** Word's own limit on the columns of a table. */
export const MOST_COLUMNS = 63
/** Edges nearer to each other than this are one. Twips. */
const SAME_EDGE = 30

/** A table of which nothing has been read. */
export function newTable(): OpenTable {
  return { rows: [], cells: [], items: [] }
}

/** The end of a cell. */
export function closeCell(table: OpenTable): void {
  if (table.cells.length < MOST_COLUMNS) table.cells.push({ items: table.items, span: 1, isContinued: false })
  else table.cells.at(-1)?.items.push(...table.items)
  table.items = []
}

/** The end of a row, with what is defined for its cells. */
export function closeRow(table: OpenTable, cells: readonly CellDefinition[], isHeader: boolean): void {
  if (table.items.length > 0) closeCell(table)
  if (table.cells.length > 0) table.rows.push({ row: { cells: table.cells, isHeader, isDeleted: false, before: 0 }, cells: [...cells] })
  table.cells = []
}

/** The table that has been read; null where there was nothing. Cells that reach over several columns of other rows span them. */
export function finishTable(table: OpenTable, tally: Tally): WordTable | null {
  if (table.items.length > 0 || table.cells.length > 0) closeRow(table, [], false)
  if (table.rows.length === 0) return null
  const edges = columnEdges(table.rows)
  for (const { row, cells } of table.rows) {
    if (cells.length < row.cells.length) continue
    let column = 0
    for (const [i, cell] of row.cells.entries()) {
      const definition = cells[i]
      if (!definition) continue
      const end = edges.findIndex((edge) => edge + SAME_EDGE > definition.right) + 1
      cell.span = Math.max(1, end - column)
      cell.isContinued = definition.isBelow || definition.isBeside
      if (cell.span > 1 || cell.isContinued) tally.add('merged-cell', null)
      column = Math.max(column + 1, end)
    }
  }
  return { type: 'table', rows: table.rows.map(({ row }) => row) }
}

function columnEdges(rows: readonly RowRead[]): readonly number[] {
  const rights = [...new Set(rows.flatMap(({ cells }) => cells.map(({ right }) => right)))].sort((a, b) => a - b)
  const edges = rights.filter((right, i) => i === 0 || right - (rights[i - 1] ?? 0) >= SAME_EDGE)
  return edges.slice(0, MOST_COLUMNS)
}
