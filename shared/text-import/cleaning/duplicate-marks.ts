import type { Edit } from '#shared/text-import/edit.ts'
import { endsChinese } from './chinese-context.ts'

/** The same mark twice and more. Three full stops and more may be meant as an ellipsis and stay. */
const DUPLICATE = /[,，]{2,64}|[;；]{2,64}|[:：]{2,64}|、{2,64}|(?<!。)。{2}(?!。)/gu
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' }

/** Marks of punctuation that stand twice. @param from UTF-16 offset; what stands before is left alone */
export function findDuplicateMarks(text: string, from: number): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(DUPLICATE)) {
    const start = match.index
    const whole = match[0]
    const isHalf = /^[,;:]+$/u.test(whole)
    if (start < from || (isHalf && !endsChinese(text[start - 1]))) continue
    const mark = whole[0] ?? ''
    const put = FULL[mark] ?? mark
    edits.push({
      start,
      end: start + whole.length,
      kind: 'punctuation',
      proposedAs: 'duplicate-mark',
      text: put,
      holes: [],
      message: `标点“${whole}”重复了，已改成“${put}”。`,
    })
  }
  return edits
}
