import { characterWidth, isAscii } from '#shared/export-plan/text-width.ts'

/** Never at the start of a line (避头). Word's list for Chinese, as far as reports use it. */
const NO_START = new Set('!%),.:;>?]}·’”…—―‰℃、。〃〉》」』】〕〗！％），．：；？］｝～')
/** Never at the end of a line (避尾). */
const NO_END = new Set('([{‘“〈《「『【〔〖（［｛￥')
/** May stand one beyond the edge of a full line (标点悬挂, Word's overflowPunct). */
const HANGING = new Set('，。、；：！？')

export interface LineRoom {
  /** Characters that fit on the first line and on every other. */
  readonly first: number
  readonly rest: number
}

/**
 * Where the lines of a paragraph begin, in characters (code points) of the text; always starts with 0. Breaks as Word breaks Chinese:
 * no closing mark at a line's start, no opening mark at its end, one point may hang beyond the edge, Latin words and numbers whole.
 * A word longer than a line is cut. Linear in the length of the text.
 */
export function lineStarts(text: string, room: LineRoom): number[] {
  const chars = [...text]
  const starts = [0]
  let start = 0
  let width = 0
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] ?? ''
    const limit = starts.length === 1 ? room.first : room.rest
    width += characterWidth(char)
    // White space at the end of a line takes no room.
    if (width <= limit || char === ' ') continue
    const next = nextStart(chars, start, i)
    if (next >= chars.length) break
    starts.push(next)
    start = next
    i = next - 1
    width = 0
  }
  return starts
}

/** The start of the next line when `chars[over]` no longer fits on the line that begins at `start`. */
function nextStart(chars: readonly string[], start: number, over: number): number {
  const hangs = HANGING.has(chars[over] ?? '') && !NO_START.has(chars[over + 1] ?? '')
  if (hangs && over > start) return over + 1
  for (let at = over; at > start; at--) if (mayBreak(chars[at - 1] ?? '', chars[at] ?? '')) return at
  return Math.max(over, start + 1)
}

function mayBreak(before: string, after: string): boolean {
  if (NO_START.has(after) || NO_END.has(before) || after === ' ') return false
  return !(isAscii(before) && isAscii(after)) || before === ' ' || before === '-'
}
