import type { LineHint, LineHints, TableHint } from './line-hint.ts'
import { type SourceLine, sourceLines } from './source-lines.ts'

/** A cell of a table in a report is short; longer parts are paragraphs that were set in with tabs. */
const LONGEST_CELL = 60
/** With two columns it takes more rows to tell a table from two lines set apart. */
const FEWEST_ROWS = 2
const FEWEST_ROWS_OF_TWO = 3
/** 1. 、（一）、一是、①: a number set apart by a tab stands before a heading or an item. */
const ITEM_NUMBER = /^(?:[（(]?[一二三四五六七八九十百\d]{1,4}[）)]?[、.．,，]?|第?[一二三四五六七八九十]{1,3}[是章节条]?|[①-⑳]|[•·●◆■★※—-])$/u
/** The end of a line of contents, and what no cell but a form's holds: 时间：. */
const PAGE_NUMBER = /^\d{1,3}$/u
const COLON = /[：:]/u

/** Rows whose columns are parted by tabs, as a spreadsheet gives them to plain text, are tables: a hint for each of their lines. */
export function tabTables(text: string): LineHints {
  const hints = new Map<number, LineHint>()
  if (!text.includes('\t')) return hints
  for (const run of tabbedRuns(sourceLines(text))) {
    const table = tableOf(run)
    const [first, ...rest] = run
    if (table === null || first === undefined) continue
    hints.set(first.line, { table })
    for (const { line } of rest) hints.set(line, { isRow: true })
  }
  return hints
}

/** Lines that follow one another with the same number of tabs, not all of them at the start. */
function tabbedRuns(lines: readonly SourceLine[]): SourceLine[][] {
  const runs: SourceLine[][] = []
  let run: SourceLine[] = []
  for (const line of lines) {
    const before = run.at(-1)
    const goesOn = before !== undefined && line.line === before.line + 1 && tabsOf(line) === tabsOf(before)
    if (!goesOn && run.length > 0) {
      runs.push(run)
      run = []
    }
    if (line.text.trim().includes('\t')) run.push(line)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  return run.length > 0 ? [...runs, run] : runs
}

function tabsOf({ text }: SourceLine): number {
  return text.split('\t').length - 1
}

function tableOf(run: readonly SourceLine[]): TableHint | null {
  const rows = run.map(({ text }) => text.split('\t'))
  const filled = rows[0]?.filter((cell) => cell.trim() !== '').length ?? 0
  const fewest = filled === 2 ? FEWEST_ROWS_OF_TWO : FEWEST_ROWS
  if (filled < 2 || rows.length < fewest || rows.some((row) => row.some((cell) => cell.length > LONGEST_CELL))) return null
  if (filled === 2 && !areTwoColumns(rows)) return null
  return { rows, headerRows: headerRows(rows[0] ?? []), starts: run.map(cellStarts) }
}

/** Not the items of a list, the lines of a form, or contents with their pages. */
function areTwoColumns(rows: readonly (readonly string[])[]): boolean {
  const hasItems = rows.some(([first = '', ...rest]) => ITEM_NUMBER.test(first.trim()) || [first, ...rest].some((cell) => COLON.test(cell)))
  return !hasItems && !rows.every((row) => PAGE_NUMBER.test(row.at(-1)?.trim() ?? ''))
}

function cellStarts({ text, at }: SourceLine): number[] {
  let start = at
  return text.split('\t').map((cell) => {
    const begins = start
    start += cell.length + 1
    return begins
  })
}

/** The names of the columns, where the first row holds no figures. */
function headerRows(head: readonly string[]): number {
  return head.some((cell) => /\d/u.test(cell)) ? 0 : 1
}
