import { Parser } from 'htmlparser2'
import type { HeadingLevel } from '#shared/document/blocks.ts'
import { styleValue } from '#shared/html-import/style-value.ts'
import { LINE_ELEMENTS, TABLE_ELEMENTS, VOID, isDropped } from '#shared/html-import/html-elements.ts'
import { HtmlTable } from '#shared/html-import/html-table.ts'
import { settleTitle } from '#shared/html-import/settle-title.ts'
import type { LineHint, LineHints } from '#shared/text-import/line-hint.ts'

/** What a pasted piece of a page or of a Word file says: its lines as plain text, and what each line is. */
export interface HtmlLines {
  readonly text: string
  readonly hints: LineHints
  /** Whether it says more than its plain text: headings, numbered lists or tables. */
  readonly hasStructure: boolean
}

/**
 * Reads HTML as data: nothing of it is ever put into a page, fetched or run. Word's and WPS's own marks (MsoTitle,
 * mso-outline-level, the number of an automatic list) are understood; fonts, colours, links and pictures are dropped.
 * Linear in the length of the text; malformed HTML is read as far as it goes.
 */
export function htmlLines(html: string): HtmlLines {
  const reader = new LineReader()
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true })
  parser.end(html)
  return reader.result()
}

class LineReader {
  private readonly lines: string[] = []
  private readonly hints = new Map<number, LineHint>()
  private readonly lists: { ordered: boolean; next: number }[] = []
  private current = ''
  private hint: LineHint | null = null
  private dropDepth = 0
  private table: HtmlTable | null = null
  private inCaption = false
  private preformatted = 0
  private structured = false

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.dropDepth > 0 || isDropped(name, attributes)) {
      if (!VOID.has(name)) this.dropDepth++
      return
    }
    if (name === 'br') this.breakLine()
    else if (this.table !== null) this.openInTable(this.table, name, attributes)
    else if (name === 'table') this.openTable()
    else if (LINE_ELEMENTS.has(name)) this.openLine(name, attributes)
  }

  onclosetag(name: string): void {
    if (this.dropDepth > 0) {
      if (!VOID.has(name)) this.dropDepth--
      return
    }
    if (this.table !== null) this.closeInTable(this.table, name)
    else if (name === 'ul' || name === 'ol') {
      this.endLine()
      this.lists.pop()
    } else if (LINE_ELEMENTS.has(name)) this.endLine()
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1)
  }

  ontext(text: string): void {
    if (this.dropDepth > 0) return
    if (this.preformatted > 0) {
      text.split(/\r?\n|\r/u).forEach((line, i) => {
        if (i > 0) this.breakLine()
        this.addText(line.replace(/[\t\f]/gu, ' '))
      })
      // White space in HTML is one space; between Chinese characters import takes it out.
    } else this.addText(text.replace(/[\t\n\r\f ]+/gu, ' '))
  }

  result(): HtmlLines {
    if (this.table !== null) this.closeTable(this.table)
    this.endLine()
    settleTitle(this.lines, this.hints)
    return { text: this.lines.join('\n'), hints: this.hints, hasStructure: this.structured }
  }

  private addText(words: string): void {
    if (this.table !== null && !this.inCaption) this.table.addText(words)
    else this.current += words
  }

  private openLine(name: string, attributes: Readonly<Record<string, string>>): void {
    this.endLine()
    if (name === 'pre') this.preformatted++
    if (name === 'ul' || name === 'ol') this.lists.push({ ordered: name === 'ol', next: Number.parseInt(attributes['start'] ?? '1', 10) || 1 })
    const list = name === 'li' ? this.lists.at(-1) : undefined
    if (list?.ordered) {
      this.current = `${list.next++}.`
      this.structured = true
    }
    this.hint = lineHint(name, attributes)
    if (this.hint !== null) this.structured = true
  }

  private openTable(): void {
    this.endLine()
    this.table = new HtmlTable()
  }

  private openInTable(table: HtmlTable, name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'caption') this.inCaption = true
    else if (LINE_ELEMENTS.has(name) && !TABLE_ELEMENTS.has(name)) table.breakLine()
    else table.open(name, attributes)
  }

  private closeInTable(table: HtmlTable, name: string): void {
    if (name === 'caption' && this.inCaption) {
      // Above the table, where it is shown.
      this.inCaption = false
      this.endLine()
    } else if (LINE_ELEMENTS.has(name) && !TABLE_ELEMENTS.has(name)) table.breakLine()
    else if (table.close(name)) this.closeTable(table)
  }

  private closeTable(open: HtmlTable): void {
    this.table = null
    this.inCaption = false
    this.endLine()
    const { rows, headerRows } = open.finish()
    const [first] = rows
    if (first === undefined) return
    // One cell of a spreadsheet, or a frame around some lines, is no table.
    if (rows.length === 1 && first.length === 1) {
      for (const line of (first[0] ?? '').split('\n')) {
        this.current = line
        this.endLine()
      }
      return
    }
    this.structured = true
    this.lines.push('')
    this.hints.set(this.lines.length, { table: { rows: rows.map((row) => row.map(tidyCell)), headerRows } })
  }

  private breakLine(): void {
    if (this.table !== null && !this.inCaption) {
      this.table.breakLine()
      return
    }
    const { hint } = this
    this.endLine()
    this.hint = hint
  }

  private endLine(): void {
    const line = tidy(this.current)
    if (line !== '') {
      this.lines.push(line)
      if (this.hint !== null) this.hints.set(this.lines.length, this.hint)
    }
    this.current = ''
    this.hint = null
  }
}

function tidyCell(text: string): string {
  return tidy(text.replace(/\n/gu, ' '))
}

function tidy(text: string): string {
  return text.replace(/[ \u00a0\u3000]+/gu, ' ').trim()
}

/** What an element says its line is: a heading by tag, by Word's style class or by Word's outline level. */
function lineHint(name: string, attributes: Readonly<Record<string, string>>): LineHint | null {
  const style = attributes['style'] ?? ''
  const names = attributes['class'] ?? ''
  if (/\bMsoTitle\b/u.test(names)) return { role: 'title' }
  if (/\bMsoSubtitle\b/u.test(names)) return { role: 'subtitle' }
  const byStyle = Number(styleValue(style, 'mso-outline-level') ?? /\bMsoHeading([1-9])\b/u.exec(names)?.[1] ?? 0)
  const level = byStyle || Number(/^h([1-6])$/u.exec(name)?.[1] ?? 0)
  if (level >= 1 && level <= 4) return { role: 'heading', level: level as HeadingLevel }
  return styleValue(style, 'text-align') === 'center' || attributes['align'] === 'center' ? { isCentred: true } : null
}
