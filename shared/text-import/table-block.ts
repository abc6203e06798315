import type { ImportLog } from './edit.ts'
import { applyEdits } from './edit.ts'
import { LINE_CLEANERS } from './cleaning/index.ts'
import { mendPunctuation } from './cleaning/mend-punctuation.ts'
import { trimLine } from './cleaning/white-space.ts'
import type { DraftTable } from './draft-block.ts'
import type { LineHints } from './line-hint.ts'
import { openMasks } from './masks/open-masks.ts'
import { type Passage, passageOf, trimPassage } from './passage.ts'

/**
 * The tables that the hints hold, in their order, each cell cleaned like a line of its own. Where the text does not hold the cells, their
 * places count on from `at`, where the text ends.
 */
export function draftTables(hints: LineHints, log: ImportLog, at: number): DraftTable[] {
  const tables: DraftTable[] = []
  let next = at
  for (const [line, { table }] of hints) {
    if (!table) continue
    const { starts } = table
    const rows = table.rows.map((row, r) =>
      row.map((text, c) => {
        const start = starts?.[r]?.[c]
        if (start !== undefined) return cellPassage(text, line + r, start, log)
        const cell = cellPassage(text, line, next, log)
        next += text.length + 1
        return cell
      }),
    )
    tables.push({ type: 'table', rows, headerRows: table.headerRows, line, isInText: starts !== undefined })
  }
  return tables.sort((a, b) => a.line - b.line)
}

function cellPassage(text: string, line: number, at: number, log: ImportLog): Passage {
  let passage = passageOf(trimLine(text), line, at + text.length - text.trimStart().length)
  if (passage.text === '') return passage
  for (const find of LINE_CLEANERS) passage = applyEdits(passage, find(passage.text), log)
  return mendPunctuation(openMasks(trimPassage(passage), log), log)
}

/** The blocks with the tables at their places, by source line. */
export function placeTables<B extends { readonly line: number }>(blocks: readonly B[], tables: readonly DraftTable[]): (B | DraftTable)[] {
  const out: (B | DraftTable)[] = []
  let next = 0
  for (const block of blocks) {
    for (let table = tables[next]; table && table.line < block.line; table = tables[++next]) out.push(table)
    out.push(block)
  }
  return [...out, ...tables.slice(next)]
}
