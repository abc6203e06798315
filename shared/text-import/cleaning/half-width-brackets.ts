import type { Edit } from '#shared/text-import/edit.ts'
import { endsChinese, isHan, opensChinese } from './chinese-context.ts'

const LONGEST = 80
const LONGEST_SHOWN = 24
const MESSAGE = '中文里的半角括号，已改成全角。'

/** Brackets of which one at least is half-width, around Chinese or between Chinese. Formulas, f(x) and years of a 文号 stay. */
export function findHalfWidthBrackets(text: string, from: number): Edit[] {
  if (!/[()]/u.test(text)) return []
  const edits: Edit[] = []
  const open: number[] = []
  for (const { 0: char, index: at } of text.matchAll(/[()（）]/gu)) {
    if (at < from) continue
    if (char === '(' || char === '（') {
      open.push(at)
      continue
    }
    const start = open.pop()
    if (start !== undefined && at - start <= LONGEST && isChinesePair(text, start, at)) edits.push(...pairEdits(text, start, at))
  }
  return edits
}

function isChinesePair(text: string, start: number, end: number): boolean {
  if (text[start] === '（' && text[end] === '）') return false
  const content = text.slice(start + 1, end)
  const before = text[start - 1]
  const after = text[end + 1]
  if (/^\s?(?:19|20)\d{2}\s?$/.test(content) && /^第?\s?[\d*×Xx\ufffc]{1,6}\s?号/u.test(text.slice(end + 1, end + 12))) return false
  if (isHan(content)) return true
  return content !== '' && !/[A-Za-z0-9_]/.test(before ?? '') && (endsChinese(before) || opensChinese(after))
}

function pairEdits(text: string, start: number, end: number): Edit[] {
  const content = text.slice(start + 1, end)
  const edits: Edit[] = []
  const half = (at: number, put: string) =>
    ({ start: at, end: at + 1, kind: 'punctuation', proposedAs: 'half-width', text: put, holes: [], message: MESSAGE }) as const
  const pair = end - start <= LONGEST_SHOWN ? { pair: { end: end + 1, text: `（${content}）` } } : {}
  if (text[start] === '(') edits.push({ ...half(start, '（'), ...(text[end] === ')' ? pair : {}) })
  if (text[end] === ')') edits.push({ ...half(end, '）'), ...(edits.length > 0 ? { pairedWith: start } : {}) })
  return edits
}
