import { parseHeadingNumber } from '#shared/text-import/structure/heading-number.ts'
import { type StoryItem, type WordCell, type WordRow, type WordTable, itemsText, plainText } from './story.ts'

/** A stretch of a table that was only drawn around a report: text with the names that stand beside it, or rows that are a table after all. */
export type LayoutPart =
  | { readonly type: 'text'; readonly labels: readonly string[]; readonly areHeadings: boolean; readonly items: readonly StoryItem[] }
  | { readonly type: 'rows'; readonly rows: readonly WordRow[] }

/** A row as text: what is in its one large cell, with the short cells before it. */
interface TextRow {
  readonly labels: readonly string[]
  readonly text: WordCell
  readonly length: number
}

const LONGEST_LABEL = 16
/** The text cells of a form run to this length; a remark in a data table does not. UTF-16 units. */
const SHORTEST_REPORT = 300
const SHORTEST_TEXT = 30
/** Of the table, and of the document, that the text must make up. */
const LEAST_SHARE = 0.6

/**
 * The parts of a table that holds the report instead of figures: a frame of one column, or a form with 履职情况 on the left and the text beside it
 * (述职表, 审批表). Null for a table of data, which is told by having short cells, several long ones in a row, or most of the document outside it.
 * @param whole length of all text of the document
 */
export function layoutParts(table: WordTable, whole: number): readonly LayoutPart[] | null {
  const rows = table.rows.filter((row) => !row.isDeleted && row.cells.length > 0)
  const texts = rows.map(textRow)
  const written = texts.reduce((sum, row) => sum + (row?.length ?? 0), 0)
  const inTable = storyLength([table])
  if (written < SHORTEST_REPORT || written < inTable * LEAST_SHARE || inTable < whole * LEAST_SHARE) return null
  const named = texts.filter((row) => row !== null && row.labels.length > 0)
  const areHeadings = named.length > 1 && named.every((row) => row !== null && !numbersSections(row.text.items))
  const parts: LayoutPart[] = []
  rows.forEach((row, i) => {
    const text = texts[i]
    const last = parts.at(-1)
    if (text) parts.push({ type: 'text', labels: text.labels, areHeadings, items: text.text.items })
    else if (last?.type === 'rows') parts[parts.length - 1] = { type: 'rows', rows: [...last.rows, row] }
    else parts.push({ type: 'rows', rows: [row] })
  })
  return parts
}

/** All text of some items, white space included. */
export function storyLength(items: readonly StoryItem[]): number {
  let length = 0
  for (const item of items) {
    if (item.type === 'table') for (const row of item.rows) for (const cell of row.cells) length += storyLength(cell.items)
    else length += item.text.length + (item.boxes.length === 0 ? 0 : storyLength(item.boxes))
  }
  return length
}

function textRow(row: WordRow): TextRow | null {
  const filled = row.cells.filter((cell) => !cell.isContinued && storyLength(cell.items) > 0)
  const text = filled.at(-1)
  if (text === undefined) return null
  const length = storyLength(text.items)
  if (row.cells.length === 1) return { labels: [], text, length }
  const labels = filled.slice(0, -1).map((cell) => squeezed(itemsText(cell.items, '')))
  return length >= SHORTEST_TEXT && isWritten(text.items) && labels.every(isLabel) ? { labels, text, length } : null
}

/** 履职情况, also written one character under the other; 1 and 2 are numbers of a table's rows. */
function isLabel(label: string): boolean {
  return label.length <= LONGEST_LABEL && /\p{Script=Han}{2}/u.test(label) && !/[。；]/u.test(label)
}

function squeezed(text: string): string {
  return text.replace(/[\s\u3000]+/gu, '')
}

/** Sentences, not a name or （盖章）　年　月　日. */
function isWritten(items: readonly StoryItem[]): boolean {
  return items.some((item) => item.type === 'paragraph' && /[。；！？]/u.test(item.text))
}

function numbersSections(items: readonly StoryItem[]): boolean {
  return items.some((item) => item.type === 'paragraph' && parseHeadingNumber(plainText(item.text))?.level === 1)
}
