import { type StoryItem, type WordTable, itemsText, plainText } from './story.ts'

const LONGEST = 80
const MOST_ROWS = 4
const DATE = /^[\s\u3000]*(?:\d{4}[\s\u3000]*年|[一二三四五六七八九〇○零]{4}年).{1,12}[月日][\s\u3000]*$/u

/**
 * What a table holds that was drawn without lines to put signature and date to the right: one short cell in a row, a date at the end.
 * Null for every other table.
 */
export function signOffItems(table: WordTable): readonly StoryItem[] | null {
  const rows = table.rows.filter((row) => !row.isDeleted)
  if (rows.length === 0 || rows.length > MOST_ROWS) return null
  const filled = rows.map((row) => row.cells.filter((cell) => itemsText(cell.items, '').trim() !== ''))
  if (filled.some((cells) => cells.length > 1)) return null
  const items = filled.flatMap(([cell]) => cell?.items ?? [])
  const written = items.filter((item) => item.type === 'paragraph' && plainText(item.text) !== '')
  const last = written.at(-1)
  if (last?.type !== 'paragraph' || !DATE.test(plainText(last.text)) || itemsText(items, '').length > LONGEST) return null
  return items.some(({ type }) => type === 'table') ? null : written
}
