import { isMeaningfulGap, withClosedNames } from '#shared/document/meaningful-gap.ts'
import { type Edit, removal } from '#shared/text-import/edit.ts'
import { isRoomForFigure } from '#shared/text-import/masks/room-for-figure.ts'

/** Characters without width: no reader ever saw them. U+200D stays, it holds emoji together. */
const ZERO_WIDTH = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu
const MAY_HOLD_ZERO_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u

/** The line without invisible characters and without white space at its ends. */
export function trimLine(text: string): string {
  return (MAY_HOLD_ZERO_WIDTH.test(text) ? text.replace(ZERO_WIDTH, '') : text).trim()
}

/** No-break spaces before or after a line come from web pages and Word tables; nobody types them. */
export function hasHardSpaceAtEdge(text: string): boolean {
  const start = text.length - text.trimStart().length
  return text.slice(0, start).includes('\u00a0') || text.slice(text.trimEnd().length).includes('\u00a0')
}

/** A character next to which white space has no business: between Latin words and figures it stays. */
const CHINESE = /[\p{Script=Han}\p{Script=Bopomofo}，。、；：！？“”‘’（）《》〈〉【】〔〕—…％＊×*\ufffc]/u
/** Bounded: an endless run would exhaust the engine's stack. */
const GAP = /[\s\u3000]{1,1000}/gu
/** An empty pair of brackets is a blank, not a stray gap. */
const EMPTY_BRACKETS = /^[（(《“【〔][\s\u3000]+[）)》”】〕]$/u
/**
 * Spaces inside a line of Chinese (行内断空格), to be closed. All of a line's gaps share one warning, so they come as one edit per gap
 * but only the first one speaks; see `closeGaps`.
 */
export function findGaps(text: string): Edit[] {
  if (!/[\s\u3000]/u.test(text)) return []
  const edits: Edit[] = []
  for (const match of text.matchAll(GAP)) {
    const end = match.index + match[0].length
    if (match.index === 0 || end === text.length) continue
    if (!CHINESE.test(text[match.index - 1] ?? '') && !CHINESE.test(text[end] ?? '')) continue
    if (EMPTY_BRACKETS.test(text.slice(match.index - 1, end + 1)) || isRoomForFigure(text, match.index, end)) continue
    edits.push(removal('white-space', match.index, end, '这一行中间有多余的空格，已去掉。'))
  }
  // Where a line is full of stray gaps, those that might mean something are strays, too.
  return edits.every((gap) => isMeaningfulGap(text, gap)) ? [] : edits
}

/** Words set apart on a short line without punctuation: 单位　姓名, 述职人：　×××　日期. Such gaps carry meaning. */
export function hasMeaningfulGaps(text: string): boolean {
  if (text.length > 60 || /[，。；！？]/u.test(text)) return false
  const words = withClosedNames(text).split(/[\s\u3000]+/u)
  return (words.length > 1 || withClosedNames(text) !== text) && words.length <= 4 && words.every((word) => [...word].length >= 2)
}
