import { isAscii } from '#shared/export-plan/text-width.ts'
import type { Glyph } from '#shared/page-layout/glyphs.ts'
import type { LineHabits } from '#shared/page-layout/typesetter.ts'

/** Never at the start of a line (避头): Word's list for simplified Chinese. */
const NO_START = new Set('!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞！＂％＇），．：；？］｀｜｝～￠')
/** Never at the end of a line (避尾). */
const NO_END = new Set('$([{£¥‘“〈《「『【〔〖〝＄（．［｛￡￥')
/** May stand one beyond the edge of a full line (标点溢出边界, on by default). */
const HANGING = new Set('，。、；：！？')

/** Twips that fit on the first line of a paragraph and on every other. */
export interface LineRoom {
  readonly first: number
  readonly rest: number
  /** Whether a point may stand beyond the edge. */
  readonly hanging: boolean
  readonly habits: LineHabits
}

/** A line of glyphs: half-open indices. `hangs`: the last one stands beyond the edge. */
export interface BrokenLine {
  readonly start: number
  readonly end: number
  readonly hangs: boolean
}

/**
 * Breaks a paragraph as Word breaks Chinese: no closing mark at a line's start, no opening mark at its end, one point may hang beyond the
 * edge, Latin words and numbers whole, a line before every glyph that asks for one; a word longer than a line is cut. An empty paragraph is one empty line. Linear.
 */
export function breakLines(glyphs: readonly Glyph[], room: LineRoom): BrokenLine[] {
  const lines: BrokenLine[] = []
  let start = 0
  do {
    const line = nextLine(glyphs, start, lines.length === 0 ? room.first : room.rest, room)
    lines.push(line)
    start = line.end
  } while (start < glyphs.length)
  return lines
}

function nextLine(glyphs: readonly Glyph[], start: number, width: number, room: LineRoom): BrokenLine {
  let reached = 0
  for (let i = start; i < glyphs.length; i++) {
    const glyph = glyphs[i]
    if (i > start && glyph?.startsLine) return { start, end: i, hangs: false }
    const end = reached + (glyph?.advance ?? 0)
    reached = end + (glyph?.after ?? 0)
    // White space at the end of a line takes no room.
    if (end <= width || glyph?.char === ' ') continue
    if (room.hanging && i > start && mayHang(glyphs, i)) return { start, end: i + 1, hangs: true }
    return { start, end: breakBefore(glyphs, start, i, room), hangs: false }
  }
  return { start, end: glyphs.length, hangs: false }
}

/** The last place at or before `over` where a line may end. */
function breakBefore(glyphs: readonly Glyph[], start: number, over: number, room: LineRoom): number {
  for (let at = over; at > start; at--) if (mayBreak(charAt(glyphs, at - 1), charAt(glyphs, at), room)) return at
  return Math.max(over, start + 1)
}

function mayHang(glyphs: readonly Glyph[], index: number): boolean {
  return HANGING.has(charAt(glyphs, index)) && !NO_START.has(charAt(glyphs, index + 1))
}

function mayBreak(before: string, after: string, { hanging, habits: { lineStarters, keptBeforeLatin } }: LineRoom): boolean {
  if ((NO_START.has(after) && !lineStarters.includes(after)) || NO_END.has(before) || after === ' ') return false
  if (!isAscii(after)) return true
  if (isAscii(before)) return before === ' ' || before === '-'
  return (hanging && HANGING.has(before)) || !keptBeforeLatin.includes(before)
}

function charAt(glyphs: readonly Glyph[], index: number): string {
  return glyphs[index]?.char ?? ''
}
