import { type CleaningEdit, removal } from '#shared/text-import/edit.ts'

/** A picture character with its skin tone, its joined parts and the selector behind it. ★ ✓ ● are marks of text and stay. */
const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f){0,40}/gu
/** Asked of every line: all of them but a few of the old symbols lie beyond the basic plane. */
const MAY_HOLD = /[\ufe0f\u{1f000}-\u{1faff}\u231a-\u23f3\u25fd-\u2b55]/u

/** Pictures that sites strew over a copied text, or put before every heading. No report of this kind has any. */
export function findEmoji(text: string): CleaningEdit[] {
  if (!MAY_HOLD.test(text)) return []
  return [...text.matchAll(EMOJI)].map(({ index, 0: { length } }) =>
    removal('web-leftover', index, index + length, '这里夹着网页上的表情符号，已去掉。'),
  )
}
