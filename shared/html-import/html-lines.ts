import { Parser } from 'htmlparser2'
import type { HeadingLevel } from '#shared/document/blocks.ts'
import { styleValue } from '#shared/html-import/style-value.ts'
import type { LineHint, LineHints } from '#shared/text-import/line-hint.ts'

/** What a pasted piece of a page or of a Word file says: its lines as plain text, and what each line is. */
export interface HtmlLines {
  readonly text: string
  readonly hints: LineHints
  /** Whether it says more than its plain text: headings, numbered lists or tables. */
  readonly hasStructure: boolean
}

/** Elements that hold no words of the text, or words that were deleted. */
const DROPPED = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'del',
  'xml',
  'textarea',
  'select',
])
const LINE_ELEMENTS = new Set([
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'section',
  'article',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'pre',
  'table',
  'tr',
  'td',
  'th',
  'body',
  'html',
])
/** Never closed in HTML; they must not count as open. */
const VOID = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base', 'source', 'track', 'param'])

interface OpenTable {
  readonly rows: string[][]
  cell: string | null
  headerRows: number
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
  private table: OpenTable | null = null
  private structured = false

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.dropDepth > 0 || isDropped(name, attributes)) {
      if (!VOID.has(name)) this.dropDepth++
      return
    }
    if (name === 'br') this.breakLine()
    else if (this.table !== null) this.openInTable(name)
    else if (name === 'table') this.openTable()
    else if (LINE_ELEMENTS.has(name)) this.openLine(name, attributes)
  }

  onclosetag(name: string): void {
    if (this.dropDepth > 0) {
      if (!VOID.has(name)) this.dropDepth--
      return
    }
    if (this.table !== null) this.closeInTable(name)
    else if (name === 'ul' || name === 'ol') {
      this.endLine()
      this.lists.pop()
    } else if (LINE_ELEMENTS.has(name)) this.endLine()
  }

  ontext(text: string): void {
    if (this.dropDepth > 0) return
    // White space in HTML is one space; between Chinese characters import takes it out.
    const words = text.replace(/[\t\n\r\f ]+/gu, ' ')
    if (this.table !== null) {
      if (this.table.cell !== null) this.table.cell += words
    } else {
      this.current += words
    }
  }

  result(): HtmlLines {
    this.endLine()
    return { text: this.lines.join('\n'), hints: this.hints, hasStructure: this.structured }
  }

  private openLine(name: string, attributes: Readonly<Record<string, string>>): void {
    this.endLine()
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
    this.table = { rows: [], cell: null, headerRows: 0 }
  }

  private openInTable(name: string): void {
    const table = this.table
    if (table === null) return
    if (name === 'tr') table.rows.push([])
    if (name === 'td' || name === 'th') table.cell = ''
    else if (LINE_ELEMENTS.has(name) && table.cell !== null && table.cell.trim() !== '') table.cell += ' '
    if (name === 'th' && table.rows.length === 1) table.headerRows = 1
  }

  private closeInTable(name: string): void {
    const table = this.table
    if (table === null) return
    if ((name === 'td' || name === 'th') && table.cell !== null) {
      table.rows.at(-1)?.push(tidy(table.cell))
      table.cell = null
    }
    if (name === 'table') this.closeTable(table)
  }

  private closeTable(table: OpenTable): void {
    this.table = null
    const width = Math.max(0, ...table.rows.map((row) => row.length))
    const rows = table.rows.filter((row) => row.length > 0).map((row) => [...row, ...Array<string>(width - row.length).fill('')])
    const [first] = rows
    if (first === undefined) return
    // One cell of a spreadsheet, or a frame around some words, is no table.
    if (rows.length === 1 && first.length === 1) {
      this.current = first.join('')
      this.endLine()
      return
    }
    this.structured = true
    this.lines.push('')
    this.hints.set(this.lines.length, { table: { rows, headerRows: Math.min(table.headerRows, rows.length) } })
  }

  private breakLine(): void {
    if (this.table !== null) {
      if (this.table.cell !== null) this.table.cell += ' '
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

function tidy(text: string): string {
  return text.replace(/[ \u00a0\u3000]+/gu, ' ').trim()
}

function isDropped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (DROPPED.has(name) || 'hidden' in attributes) return true
  const style = attributes['style']
  return style !== undefined && (styleValue(style, 'display') === 'none' || styleValue(style, 'mso-hide') === 'all')
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
