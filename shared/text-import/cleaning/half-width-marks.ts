import type { Edit } from '#shared/text-import/edit.ts'
import { countedBy } from '#shared/text-import/masks/measure-words.ts'
import { endsChinese, isHan, opensChinese } from './chinese-context.ts'

const MARK = /[,;:?!.]/gu
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' }
const MARKS = /[,;:?!.，；：？！。、]/u

/** Half-width marks between Chinese, where they can be nothing but punctuation. The white space after one goes with it. */
export function findHalfWidthMarks(text: string, from: number): Edit[] {
  const edits: Edit[] = []
  for (const { 0: mark, index: start } of text.matchAll(MARK)) {
    if (start < from || !isPunctuation(text, start, mark)) continue
    const put = FULL[mark] ?? mark
    let end = start + 1
    while (end - start < 9 && /[ \u00a0\u3000]/u.test(text[end] ?? '')) end++
    const message = `中文里的半角标点“${mark}”，已改成全角“${put}”。`
    edits.push({ start, end, kind: 'punctuation', proposedAs: 'half-width', text: put, holes: [], message })
  }
  return edits
}

function isPunctuation(text: string, at: number, mark: string): boolean {
  const before = text[at - 1]
  const after = text[at + 1]
  if (MARKS.test(before ?? '') || MARKS.test(after ?? '')) return false
  if (mark === '.') return isFullStop(text, at)
  if (mark === '?') return endsChinese(before) && !/[*＊×]/u.test(before ?? '') && countedBy(text.slice(at + 1, at + 6)) === null && isClear(after)
  if (mark === ',' || mark === ';') return endsChinese(before) || (/[A-Za-z0-9)"]/.test(before ?? '') && opensChinese(after))
  return endsChinese(before) && after !== '='
}

/** After a question mark stands a word, a closing mark or nothing; anything else may be a lost character. */
function isClear(after: string | undefined): boolean {
  return after === undefined || /[\s”’）》"）)]/u.test(after) || opensChinese(after)
}

/** Fewer characters before it: the dot of a foreign name or a number. */
const SHORTEST_SENTENCE = 4
/** 卡尔.马克思: the dot is a 间隔号 there. */
const FOREIGN_NAME = /^(?:马克思|恩格斯|列宁|斯大林|白求恩)/u
const SENTENCE = /[\p{Script=Han}\d“”《》（）、]{0,60}$/u

function isFullStop(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  if (!isHan(before) && !/[”’）》】〕％%\ufffc]/u.test(before)) return false
  const rest = text.slice(at + 1)
  if (/^[”’）》"]?\s*$/u.test(rest)) return true
  if (!/^\s?[\p{Script=Han}“《]/u.test(rest) || FOREIGN_NAME.test(rest.trimStart())) return false
  return (SENTENCE.exec(text.slice(Math.max(0, at - 60), at))?.[0].length ?? 0) >= SHORTEST_SENTENCE
}
