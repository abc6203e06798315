import { excerptBounds } from '#shared/document/excerpt-bounds.ts'
import { blankLabel } from '#shared/document/inline.ts'
import { passagesOf } from './import-text.ts'
import type { ImportSource } from './imported-report.ts'
import { BLANK_MARK, type Passage, lineAt, sourceAt } from './passage.ts'
import { sourceLines } from './source-lines.ts'

/** A stretch of the text that was imported. */
export interface SourcePlace {
  /** Counts lines from 1, empty ones included. */
  readonly line: number
  /** UTF-16 units from the start of that line. A stretch over several lines ends with the first of them. */
  readonly start: number
  readonly end: number
  /** The stretch as it stood, with some characters of its line on either side. */
  readonly excerpt: string
}

/**
 * Finds again in the source what was found in the report: masks there are blanks here, lines are joined, headings have lost their
 * numbers. `start` and `end` are UTF-16 offsets into the block as shown (`blockText`). Null where the block is a table.
 */
export function createSourcePlaces(source: ImportSource): (blockIndex: number, start: number, end: number) => SourcePlace | null {
  const blocks = passagesOf(source)
  const lines = linesOf(source.text)
  return (blockIndex, shownStart, shownEnd) => {
    const passages = blocks[blockIndex] ?? []
    const from = placeIn(passages, shownStart, 'start')
    const to = placeIn(passages, Math.max(shownStart, shownEnd), 'end')
    const line = from === null ? undefined : lines.get(from.line)
    if (from === null || to === null || line === undefined) return null
    const last = Math.min(Math.max(from.at, to.at), line.end)
    const [start, end] = [from.at - line.start, last - line.start]
    const text = source.text.slice(line.start, line.end)
    return { line: from.line, start, end, excerpt: text.slice(...excerptBounds(text, start, end)) }
  }
}

/** The place in the source of one border of a stretch; within the label of a blank, that of the mask's border. */
function placeIn(passages: readonly Passage[], shown: number, border: 'start' | 'end'): { readonly line: number; readonly at: number } | null {
  let left = shown
  for (const [index, passage] of passages.entries()) {
    const length = shownLength(passage)
    const isLast = index === passages.length - 1
    // A border between two passages belongs to the one that the stretch lies in.
    if (left < length || (left === length && (isLast || border === 'end'))) return placeInPassage(passage, left, border)
    left -= length
  }
  return null
}

function shownLength({ text, holes }: Passage): number {
  return holes.reduce((length, { hint }) => length + blankLabel(hint).length - 1, text.length)
}

function placeInPassage(passage: Passage, shown: number, border: 'start' | 'end'): { line: number; at: number } {
  const { text, holes } = passage
  let by = 0
  let offset = 0
  for (const hole of holes) {
    const mark = text.indexOf(BLANK_MARK, offset)
    const label = blankLabel(hole.hint).length
    if (mark < 0 || shown < mark + by || (shown === mark + by && border === 'end')) break
    const isWithin = border === 'start' ? shown < mark + by + label : shown <= mark + by + label
    if (isWithin) return { line: hole.line, at: sourceAt(passage, mark) + (border === 'start' ? 0 : hole.source.length) }
    by += label - 1
    offset = mark + 1
  }
  const at = shown - by
  if (border === 'start' || at === 0) return { line: lineAt(passage, at), at: sourceAt(passage, at) }
  // What follows may stand elsewhere: the end is where the last character ends.
  return { line: lineAt(passage, at - 1), at: sourceAt(passage, at - 1) + 1 }
}

interface Line {
  readonly start: number
  readonly end: number
}

/** Of every line by its number; a soft break within it starts none of its own. */
function linesOf(text: string): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>()
  for (const { line, at, text: part } of sourceLines(text)) lines.set(line, { start: lines.get(line)?.start ?? at, end: at + part.length })
  return lines
}
