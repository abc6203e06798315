import type { WordRow } from './story.ts'

const LONGEST_NAME = 12
/** 序号 above 1, 2, 3 heads a table, however it is set. */
const NUMBERING = /^(?:序号|序|编号|NO\.?)$/iu
/** The only figure that stands in the name of a column: 2024年. */
const YEAR = /\d{4}年/gu

/**
 * Whether the first row of a table names its columns although the file does not say so (few people know 重复标题行): short names in every
 * column, under 序号 or bold or in 黑体 where the row below is not.
 */
export function hasUnmarkedHead(rows: readonly WordRow[], texts: readonly (readonly string[])[]): boolean {
  const [head, second] = rows
  const names = texts[0] ?? []
  if (!head || !second || names.length < 2 || !names.every(isName)) return false
  return NUMBERING.test(squeezed(names[0] ?? '')) || (isStrong(head) && !isStrong(second))
}

function isName(text: string): boolean {
  const name = squeezed(text)
  return name !== '' && name.length <= LONGEST_NAME && !/[。；！？：:]/u.test(name) && !/\d/u.test(name.replace(YEAR, ''))
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '')
}

function isStrong({ cells }: WordRow): boolean {
  return cells.every(({ items }) => items.every((item) => item.type !== 'table' && item.strongLength >= item.text.trim().length))
}
