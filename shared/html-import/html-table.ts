import type { TableHint } from '#shared/text-import/line-hint.ts'

/** More columns than any report has, and more rows than one cell goes through. */
const MOST_COLUMNS = 63
const MOST_SPANNED_ROWS = 1000

/**
 * A table as it is read from HTML. Cells that span columns or rows leave the places behind them empty, so that every text stands under its
 * own head; a table within a cell becomes lines of it.
 */
export class HtmlTable {
  private readonly rows: string[][] = []
  /** By column, how many of the rows that follow a cell above reaches into. */
  private readonly reaching = new Map<number, number>()
  private cell: { readonly column: number; text: string } | null = null
  private column = 0
  private headerRows = 0
  private inHead = false
  private depth = 1

  /** Text of the open cell; outside one there is only white space between tags. */
  addText(text: string): void {
    if (this.cell !== null) this.cell.text += text
  }

  /** The end of a line within a cell. */
  breakLine(): void {
    this.addText('\n')
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'table') this.depth++
    if (this.depth > 1) this.openNested(name)
    else if (name === 'thead') this.inHead = true
    else if (name === 'tr') this.openRow()
    else if (name === 'td' || name === 'th') this.openCell(name, attributes)
  }

  /** @returns whether the table itself was closed */
  close(name: string): boolean {
    if (name === 'table') this.depth--
    if (this.depth > 0 && (name === 'table' || this.depth > 1)) {
      this.breakLine()
      return false
    }
    if (name === 'thead') this.inHead = false
    if (name === 'td' || name === 'th' || name === 'tr' || name === 'table') this.closeCell()
    return name === 'table'
  }

  /** The rows, all of one length; what was open is closed. */
  finish(): TableHint {
    this.closeCell()
    const width = this.rows.reduce((most, row) => Math.max(most, row.length), 0)
    const rows = this.rows.filter((row) => row.length > 0).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
    return { rows, headerRows: Math.min(this.headerRows, rows.length) }
  }

  private openNested(name: string): void {
    if (name === 'td' || name === 'th') this.addText(' ')
    else if (name === 'tr' || name === 'table') this.breakLine()
  }

  private openRow(): void {
    this.closeCell()
    for (const [column, left] of this.reaching)
      if (left <= 1) this.reaching.delete(column)
      else this.reaching.set(column, left - 1)
    this.rows.push([])
    this.column = 0
    if (this.inHead && this.headerRows === this.rows.length - 1) this.headerRows++
  }

  private openCell(name: string, attributes: Readonly<Record<string, string>>): void {
    this.closeCell()
    if (this.rows.length === 0) this.openRow()
    while (this.reaching.has(this.column)) this.column++
    if (this.column >= MOST_COLUMNS) return
    if (name === 'th' && this.rows.length === 1) this.headerRows = 1
    const columns = Math.min(span(attributes['colspan']), MOST_COLUMNS - this.column)
    const rows = Math.min(span(attributes['rowspan']), MOST_SPANNED_ROWS)
    // The row that is open counts as one of them: it ends when the next begins.
    if (rows > 1) for (let i = 0; i < columns; i++) this.reaching.set(this.column + i, rows)
    this.cell = { column: this.column, text: '' }
    this.column += columns
  }

  private closeCell(): void {
    const row = this.rows.at(-1)
    if (this.cell === null || row === undefined) return
    row[this.column - 1] ??= ''
    row[this.cell.column] = this.cell.text
    this.cell = null
  }
}

function span(value: string | undefined): number {
  const count = Number.parseInt(value ?? '1', 10)
  return count >= 1 ? count : 1
}
