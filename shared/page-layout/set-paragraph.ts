import type { PlanRun } from '#shared/export-plan/export-plan.ts'
import { type LineRoom, breakLines } from '#shared/page-layout/break-lines.ts'
import { type Glyph, glyphsOf } from '#shared/page-layout/glyphs.ts'
import type { LaidLine, LaidPiece } from '#shared/page-layout/page-layout.ts'
import type { ParagraphLook } from '#shared/page-layout/paragraph-look.ts'

/** A column that a paragraph is set in. Twips from the left edge of the paper. */
export interface Column {
  readonly xTwips: number
  readonly widthTwips: number
}

/** A line before it has a place on a page, with where it begins in its paragraph's text (UTF-16). */
export interface SetLine extends Omit<LaidLine, 'topTwips' | 'source'> {
  readonly offset: number
}

/** The lines of a paragraph: broken, aligned and, where the text is set to both edges, stretched. */
export function setParagraph(runs: readonly PlanRun[], look: ParagraphLook, column: Column, lineTwips: number): SetLine[] {
  const glyphs = glyphsOf(runs, look.setting)
  const room = column.widthTwips - look.leftTwips - look.rightTwips
  const broken = breakLines(glyphs, lineRoom(room, look))
  let offset = 0
  return broken.map((line, index) => {
    const own = glyphs.slice(line.start, line.end)
    const indent = look.leftTwips + (index === 0 ? look.firstLineTwips : 0)
    const box = { xTwips: column.xTwips + indent, widthTwips: column.widthTwips - indent - look.rightTwips }
    const printed = withoutEndSpaces(own)
    const pieces = placeGlyphs(printed, box, look, line.hangs, index === broken.length - 1)
    const set = { text: textOf(printed), pieces, sizeTwips: look.setting.sizeTwips, heightTwips: lineTwips, offset }
    offset += textOf(own).length
    return set
  })
}

function lineRoom(room: number, { setting, firstLineTwips, hangingMarks }: ParagraphLook): LineRoom {
  const { condensesRunEnds, lineHabits } = setting.typesetter
  // A typesetter that does not condense a line's last character needs that much more for it.
  const rest = condensesRunEnds ? room : room + setting.condenseTwips
  return { first: rest - firstLineTwips, rest, hanging: hangingMarks, habits: lineHabits }
}

function placeGlyphs(glyphs: readonly Glyph[], box: Column, look: ParagraphLook, hangs: boolean, isLast: boolean): LaidPiece[] {
  const { condenseTwips } = look.setting
  // What is condensed off the last character is no part of the line.
  const natural = glyphs.reduce((sum, glyph) => sum + glyph.advance + glyph.after, 0) - (glyphs.at(-1)?.after ?? 0) - condenseTwips
  const hanging = hangs ? (glyphs.at(-1)?.advance ?? 0) : 0
  const spare = box.widthTwips - natural + hanging
  const gaps = glyphs.length - (hangs ? 2 : 1)
  const stretch = look.align === 'both' && !isLast && gaps > 0 ? spare / gaps : 0
  const shift = look.align === 'right' ? spare : look.align === 'center' ? spare / 2 : 0
  return piecesOf(glyphs, box.xTwips + shift, stretch, condenseTwips)
}

function piecesOf(glyphs: readonly Glyph[], x: number, stretch: number, condense: number): LaidPiece[] {
  const pieces: LaidPiece[] = []
  let from = 0
  let at = x
  for (let i = 1; i <= glyphs.length; i++) {
    const first = glyphs[from]
    if (!first || (i < glyphs.length && looksLike(first, glyphs[i]))) continue
    const own = glyphs.slice(from, i)
    const advance = own.reduce((sum, glyph) => sum + glyph.advance + glyph.after + stretch, 0)
    const { font, bold, openBlank } = first
    pieces.push({ text: textOf(own), font, bold, openBlank, xTwips: round(at), widthTwips: round(advance - stretch - condense) })
    at += advance
    from = i
  }
  return pieces
}

function looksLike(a: Glyph, b: Glyph | undefined): boolean {
  return b !== undefined && a.font === b.font && a.bold === b.bold && a.openBlank === b.openBlank && (!a.openBlank || a.run === b.run)
}

function withoutEndSpaces(glyphs: readonly Glyph[]): readonly Glyph[] {
  let end = glyphs.length
  while (end > 0 && glyphs[end - 1]?.char === ' ') end--
  return glyphs.slice(0, end)
}

function textOf(glyphs: readonly Glyph[]): string {
  let text = ''
  for (const { char } of glyphs) text += char
  return text
}

/** A tenth of a twip is finer than any printer. */
function round(twips: number): number {
  return Math.round(twips * 10) / 10
}
