import type { TableHint } from '#shared/text-import/line-hint.ts'
import { hasUnmarkedHead } from './unmarked-head.ts'
import type { StoryItem, WordRow, WordTable } from './story.ts'

/** More columns than any report has; beyond them a table is hostile. */
const MOST_COLUMNS = 63

/** A table as rows of texts, every row of the same length: spans leave empty cells, deleted rows are gone. Null when nothing is left of it. */
export function tableRows(table: WordTable, cellText: (items: readonly StoryItem[]) => string): TableHint | null {
  const kept = table.rows.filter((row) => !row.isDeleted && row.cells.length > 0)
  const rows = kept.map((row) => rowTexts(row, cellText))
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (width === 0 || rows.every((row) => row.every((text) => text === ''))) return null
  let headerRows = 0
  while (kept[headerRows]?.isHeader) headerRows++
  if (headerRows === 0 && hasUnmarkedHead(kept, rows)) headerRows = 1
  return { rows: rows.map((row) => [...row, ...Array.from<string>({ length: width - row.length }).fill('')]), headerRows }
}

function rowTexts(row: WordRow, cellText: (items: readonly StoryItem[]) => string): string[] {
  const texts = Array.from<string>({ length: row.before }).fill('')
  for (const cell of row.cells) {
    texts.push(cell.isContinued ? '' : cellText(cell.items))
    for (let i = 1; i < cell.span; i++) texts.push('')
  }
  return texts.slice(0, MOST_COLUMNS)
}

/** A table of one cell is a frame drawn around text; null for any other. */
export function framedItems(table: WordTable): readonly StoryItem[] | null {
  const [row, ...more] = table.rows.filter((candidate) => !candidate.isDeleted)
  return row && more.length === 0 && row.cells.length === 1 ? (row.cells[0]?.items ?? null) : null
}
