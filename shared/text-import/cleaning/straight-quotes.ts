import type { Edit } from '#shared/text-import/edit.ts'
import { endsChinese, isHan, opensChinese } from './chinese-context.ts'

const LONGEST = 100
const LONGEST_SHOWN = 24
const MESSAGE = '直引号已改成中文引号“”。'

/** Straight quotes in pairs around or between Chinese. An odd one, an inch mark, and quotes within “” have more than one reading and stay. */
export function findStraightQuotes(text: string, from: number): Edit[] {
  return [
    ...pairsOf(text, /["＂]/gu, from, isChinesePair),
    ...pairsOf(text, /[〝〞〟]/gu, from, (_, start, end) => text[start] === '〝' && text[end] !== '〝'),
  ]
}

function pairsOf(text: string, mark: RegExp, from: number, isPair: (text: string, start: number, end: number) => boolean): Edit[] {
  const at = [...text.matchAll(mark)].map((match) => match.index).filter((index) => index >= from)
  if (at.length === 0 || at.length % 2 === 1) return []
  const edits: Edit[] = []
  for (let i = 0; i < at.length; i += 2) {
    const start = at[i] ?? 0
    const end = at[i + 1] ?? 0
    // One pair that is none puts all the others in doubt.
    if (end - start > LONGEST || !isPair(text, start, end)) return []
    edits.push(...pairEdits(text, start, end))
  }
  return edits
}

function isChinesePair(text: string, start: number, end: number): boolean {
  const content = text.slice(start + 1, end)
  if (content.trim() !== content || content === '' || /\d/.test(text[start - 1] ?? '') || isInsideQuotes(text, start)) return false
  return isHan(content) || endsChinese(text[start - 1]) || opensChinese(text[end + 1])
}

function isInsideQuotes(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

function pairEdits(text: string, start: number, end: number): Edit[] {
  const one = (at: number, put: string) =>
    ({ start: at, end: at + 1, kind: 'punctuation', proposedAs: 'quotes', text: put, holes: [], message: MESSAGE }) as const
  const shown = end - start <= LONGEST_SHOWN ? { pair: { end: end + 1, text: `“${text.slice(start + 1, end)}”` } } : {}
  return [
    { ...one(start, '“'), ...shown },
    { ...one(end, '”'), pairedWith: start },
  ]
}
