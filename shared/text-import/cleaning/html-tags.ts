import { type CleaningEdit, removal } from '#shared/text-import/edit.ts'

/** Any tag but those that hide a text against money, which are told as such. */
const TAG = /<\/?(?!(?:paid|pay|vip|hide|reply|login)\b)[a-z][a-z0-9]{0,12}(?::\w{1,20})?(?:\s[^<>]{0,600})?\s?\/?>/giu
const ENTITY = /&(nbsp|ensp|emsp|ldquo|rdquo|lsquo|rsquo|mdash|hellip|middot|amp|quot|lt|gt);/gu
const CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: '',
  ensp: '',
  emsp: '',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  hellip: '…',
  middot: '·',
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
}
const MARK_OF_ITEM = /^\s*(?:\d{1,2}[.．、]|[•·])\s*$/u
const MESSAGE = '这里是网页的代码，已去掉，文字都在。'

/** The code of a page that was copied with its text: <p class="…">, </span>, &nbsp;. A report has no angle brackets with Latin letters. */
export function findHtmlTags(text: string): CleaningEdit[] {
  if (!text.includes('<') && !text.includes('&')) return []
  const tags = text.includes('<')
    ? [...text.matchAll(TAG)].map(({ index, 0: tag }) => removal('web-leftover', index, index + tag.length, MESSAGE))
    : []
  // <li> leaves its number or its dot behind.
  if (tags.length > 0 && MARK_OF_ITEM.test(text.replace(TAG, ''))) return [removal('web-leftover', 0, text.length, MESSAGE)]
  const entities = text.includes('&') ? [...text.matchAll(ENTITY)].map(entity) : []
  return [...tags, ...entities].sort((a, b) => a.start - b.start)
}

function entity({ index, 0: code, 1: name }: RegExpExecArray): CleaningEdit {
  return { ...removal('web-leftover', index, index + code.length, MESSAGE), text: CHARACTERS[name ?? ''] ?? '' }
}

const END_OF_PARAGRAPH = /<\/(?:p|div|li|h[1-6]|tr)>|<br\s?\/?>/giu

/** A line of the source, cut behind every end of a paragraph that its code marks. */
export function cutAtParagraphTags(line: string): readonly string[] {
  if (!line.includes('<')) return [line]
  const parts: string[] = []
  let start = 0
  for (const { index, 0: tag } of line.matchAll(END_OF_PARAGRAPH)) {
    parts.push(line.slice(start, index + tag.length))
    start = index + tag.length
  }
  if (start < line.length || parts.length === 0) parts.push(line.slice(start))
  return parts
}
