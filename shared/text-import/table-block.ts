import type { ImportLog } from './edit.ts'
import { applyEdits } from './edit.ts'
import { LINE_CLEANERS } from './cleaning/index.ts'
import { mendPunctuation } from './cleaning/mend-punctuation.ts'
import { trimLine } from './cleaning/white-space.ts'
import type { DraftTable } from './draft-block.ts'
import type { LineHints } from './line-hint.ts'
import { answersOf, cellMeaning } from './masks/cell-meaning.ts'
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
    const isAnswer = answersOf(table)
    const rows = table.rows.map((row, r) =>
      row.map((text, c) => {
        const start = starts?.[r]?.[c]
        const place = start === undefined ? { line, at: next } : { line: line + r, at: start }
        next += start === undefined ? text.length + 1 : 0
        const cleaned = cleanCell(text, place, log)
        // In most cells nothing waits; then no name of a column is looked for.
        if (cleaned.text === '' || isAnswer(r, c)) return cleaned
        return mendPunctuation(openMasks(cleaned, log, mayBeMask(cleaned.text) ? cellMeaning(table, r, c) : null), log)
      }),
    )
    tables.push({ type: 'table', rows, headerRows: table.headerRows, line, isInText: starts !== undefined })
  }
  return tables.sort((a, b) => a.line - b.line)
}

/** A cell whose text has neither letters nor figures: only such a one may be a mask from end to end. */
function mayBeMask(text: string): boolean {
  return /^(?:[^\p{L}\p{N}]|[XxＸｘ某])+$/u.test(text)
}

function cleanCell(text: string, { line, at }: { readonly line: number; readonly at: number }, log: ImportLog): Passage {
  let passage = passageOf(trimLine(text), line, at + text.length - text.trimStart().length)
  for (const find of LINE_CLEANERS) passage = applyEdits(passage, find(passage.text), log)
  return trimPassage(passage)
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
