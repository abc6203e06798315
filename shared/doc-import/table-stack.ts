import type { StoryItem, WordCell, WordParagraph, WordTable } from '#shared/docx-import/story.ts'
import type { Tally } from '#shared/docx-import/tally.ts'
import { refuse } from '#shared/docx-import/docx-errors.ts'
import { DOC_ERRORS } from '#shared/doc-import/doc-errors.ts'
import type { ParagraphProperties } from '#shared/doc-import/paragraph-properties.ts'
import type { RowCells } from '#shared/doc-import/sprms.ts'

interface StoredRow {
  readonly cells: StoryItem[][]
  layout: RowCells | null
  isHeader: boolean
  isDeleted: boolean
}

interface OpenTable {
  readonly rows: StoredRow[]
  row: StoredRow | null
  cell: StoryItem[] | null
}

/** What a paragraph's mark means for the table it lies in. */
export interface ParagraphEnd {
  readonly properties: ParagraphProperties
  readonly isCellMark: boolean
  readonly isDeleted: boolean
}

/** Edges closer than this (twips) are one: rows of one table are often off by a hair. */
const SAME_EDGE = 30
/** Word's own limit. */
const MOST_COLUMNS = 63
const MOST_CELLS = 50_000

/**
 * Puts paragraphs into the flow, or into the cells of the tables they say they lie in. Word stores a table as nothing but paragraphs whose
 * marks end cells and rows.
 */
export class TableStack {
  private readonly open: OpenTable[] = []
  private readonly items: StoryItem[]
  private readonly tally: Tally
  private broken = 0

  constructor(items: StoryItem[], tally: Tally) {
    this.items = items
    this.tally = tally
  }

  add(paragraph: WordParagraph, end: ParagraphEnd): void {
    const { properties } = end
    const depth = end.isCellMark ? Math.max(1, properties.depth) : properties.depth
    this.closeDownTo(depth)
    while (this.open.length < depth) this.open.push({ rows: [], row: null, cell: null })
    const table = this.open.at(-1)
    if (!table) {
      this.items.push(paragraph)
      return
    }
    if (properties.endsRow) endRow(table, end, paragraph)
    else {
      currentCell(table).push(paragraph)
      if (depth === 1 ? end.isCellMark : properties.endsInnerCell) table.cell = null
    }
  }

  /** Ends all tables. @returns how many of them had no sound rows and columns and were read as paragraphs */
  close(): number {
    this.closeDownTo(0)
    return this.broken
  }

  private closeDownTo(depth: number): void {
    while (this.open.length > depth) {
      const closed = this.open.pop()
      if (!closed) return
      const outer = this.open.at(-1)
      if (outer) this.tally.add('nested-table', null)
      const target = outer ? currentCell(outer) : this.items
      const table = buildTable(closed.rows, this.tally)
      if (table) target.push(table)
      else {
        this.broken++
        for (const row of closed.rows) if (!row.isDeleted) target.push(...row.cells.flat())
      }
    }
  }
}

function currentCell(table: OpenTable): StoryItem[] {
  table.row ??= beginRow(table)
  if (!table.cell) {
    table.cell = []
    table.row.cells.push(table.cell)
  }
  return table.cell
}

function beginRow(table: OpenTable): StoredRow {
  const row: StoredRow = { cells: [], layout: null, isHeader: false, isDeleted: false }
  table.rows.push(row)
  return row
}

function endRow(table: OpenTable, { properties, isDeleted }: ParagraphEnd, mark: WordParagraph): void {
  // Text before the mark of a row belongs to no cell; a damaged table keeps it in the last one.
  if (mark.text !== '') currentCell(table).push(mark)
  const row = table.row ?? beginRow(table)
  row.layout = properties.cells
  row.isHeader = properties.isHeaderRow
  row.isDeleted = isDeleted
  table.row = null
  table.cell = null
}

/** Null where rows neither say what columns they have nor have equally many cells. */
function buildTable(rows: readonly StoredRow[], tally: Tally): WordTable | null {
  const filled = rows.filter((row) => row.cells.length > 0)
  const grid = gridOf(filled)
  const width = grid ? grid.length - 1 : (filled[0]?.cells.length ?? 0)
  if (width > MOST_COLUMNS || (!grid && filled.some((row) => row.cells.length !== width))) return null
  if (width * filled.length > MOST_CELLS) refuse(DOC_ERRORS.tooComplex)
  return {
    type: 'table',
    rows: filled.map((row) => {
      const layout = grid === null ? null : row.layout
      const cells = layout && grid ? spannedCells(row.cells, layout, grid, tally) : row.cells.map((items) => ({ items, span: 1, isContinued: false }))
      const before = layout && grid ? columnOf(grid, layout.edges[0] ?? 0) : 0
      return { cells, isHeader: row.isHeader, isDeleted: row.isDeleted, before }
    }),
  }
}

/** The edges of all columns; null when a row does not say, or says otherwise than it has cells. */
function gridOf(rows: readonly StoredRow[]): number[] | null {
  const edges = new Set<number>()
  for (const { layout, cells } of rows) {
    if (!layout || layout.edges.length !== cells.length + 1) return null
    for (const edge of layout.edges) edges.add(edge)
  }
  const grid: number[] = []
  for (const edge of [...edges].sort((a, b) => a - b)) if (edge - (grid.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_EDGE) grid.push(edge)
  return grid
}

/** The column that begins at an edge. */
function columnOf(grid: readonly number[], edge: number): number {
  return Math.max(
    0,
    grid.findLastIndex((start) => start <= edge),
  )
}

function spannedCells(cells: readonly StoryItem[][], layout: RowCells, grid: readonly number[], tally: Tally): WordCell[] {
  const found: WordCell[] = []
  cells.forEach((items, i) => {
    const span = Math.max(1, columnOf(grid, layout.edges[i + 1] ?? 0) - columnOf(grid, layout.edges[i] ?? 0))
    const left = found.at(-1)
    const isContinued = layout.joinedToAbove[i] ?? false
    if (layout.joinedToLeft[i] && left) {
      left.span += span
      left.items.push(...items)
    } else found.push({ items: [...items], span, isContinued })
    if (span > 1 || isContinued || layout.joinedToLeft[i]) tally.add('merged-cell', null)
  })
  return found
}
