import { type CleaningEdit, removal } from '#shared/text-import/edit.ts'
import { BLANK_MARK } from '#shared/text-import/passage.ts'

/**
 * Control characters, lost objects, list bullets of symbol fonts at the start: nothing a reader saw.
 * Then what once was a character: U+FFFD and lone surrogates.
 */
const UNREADABLE = /(?:(?![\t\v\f\u0085])\p{Cc}|\ufffc){1,1000}|^\s*[\uf0a0-\uf0ff]{1,8}|[\ufffd\p{Cs}]{1,1000}/gu
const LOST_CHARACTERS = /^[\ufffd\p{Cs}]/u

/** Asked of every line. */
const MAY_HOLD = /[\p{Cc}\p{Cs}\ufffc\ufffd\uf0a0-\uf0ff]/u

/** Characters that were lost on the way; where text is missing, a blank takes their place. */
export function findUnreadable(text: string): CleaningEdit[] {
  if (!MAY_HOLD.test(text)) return []
  const edits: CleaningEdit[] = []
  for (const match of text.matchAll(UNREADABLE)) {
    const end = match.index + match[0].length
    if (LOST_CHARACTERS.test(match[0]))
      edits.push({
        start: match.index,
        end,
        kind: 'unreadable',
        text: BLANK_MARK,
        holes: [{ kind: 'other', hint: '缺失文字' }],
        message: '这里有读不出来的字，已留成待填项，请对照原文补上。',
      })
    else edits.push(removal('unreadable', match.index, end, '这里有看不见的控制符号或已经丢失的图片，已去掉。'))
  }
  return edits
}
