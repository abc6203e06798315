import type { BlankKind } from '#shared/document/inline.ts'
import { blankLabel } from '#shared/document/inline.ts'

/**
 * Stands in the text for a blank while a report is being read. U+FFFC in Unicode means "an object was here";
 * the ones of the source (lost pictures) are taken out first, so that every one left is ours.
 */
export const BLANK_MARK = '\uFFFC'

/** What a mark stands for: the blank to be and where it came from. */
export interface Hole {
  readonly kind: BlankKind
  readonly hint: string
  /** The mask or advert as it stood in the source. */
  readonly source: string
  readonly line: number
  readonly excerpt: string
}

/** A stretch of the source on its way to becoming a block. The n-th mark in `text` is `holes[n]`. */
export interface Passage {
  readonly text: string
  readonly holes: readonly Hole[]
  /** Where each unbroken stretch of the source begins in `text`; one more entry after each change and each joined line. Never empty. */
  readonly starts: readonly PassageStart[]
}

export interface PassageStart {
  readonly offset: number
  readonly line: number
  /** Place in the source: counts its UTF-16 units from 0. */
  readonly at: number
}

/** A line as a passage without holes. @param line from 1. @param at UTF-16 offset in it at which the text begins */
export function passageOf(text: string, line: number, at = 0): Passage {
  return { text, holes: [], starts: [{ offset: 0, line, at }] }
}

/** The source line that holds the character at `offset`. */
export function lineAt(passage: Passage, offset: number): number {
  return startOf(passage, offset)?.line ?? 0
}

/** Where the character at `offset` stands in the source. */
export function sourceAt(passage: Passage, offset: number): number {
  const start = startOf(passage, offset)
  return start === undefined ? 0 : start.at + (offset - start.offset)
}

function startOf({ starts }: Passage, offset: number): PassageStart | undefined {
  if (starts.length === 1) return starts[0]
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle]?.offset ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return starts[low]
}

/** The line of the input in which a passage begins. */
export function firstLine(passage: Passage): number {
  return passage.starts[0]?.line ?? 0
}

/** The passages end to end. */
export function joinPassages(passages: readonly Passage[]): Passage {
  const texts: string[] = []
  const holes: Hole[] = []
  const starts: PassageStart[] = []
  let length = 0
  for (const passage of passages) {
    texts.push(passage.text)
    for (const hole of passage.holes) holes.push(hole)
    for (const start of passage.starts) starts.push({ ...start, offset: start.offset + length })
    length += passage.text.length
  }
  return { text: texts.join(''), holes, starts }
}

/** Cuts at the given offsets (ascending). Linear in the length of the passage, however many the cuts. */
export function cutPassage(passage: Passage, offsets: readonly number[]): Passage[] {
  const parts: Passage[] = []
  let hole = 0
  let start = 0
  let from = 0
  for (const end of [...offsets, passage.text.length]) {
    const text = passage.text.slice(from, end)
    const marks = countMarks(text)
    while ((passage.starts[start + 1]?.offset ?? Number.POSITIVE_INFINITY) <= from) start++
    const first = passage.starts[start]
    const starts = [{ offset: 0, line: first?.line ?? 0, at: first === undefined ? 0 : first.at + (from - first.offset) }]
    for (let s = start + 1; s < passage.starts.length; s++) {
      const next = passage.starts[s]
      if (!next || next.offset >= end) break
      starts.push({ ...next, offset: next.offset - from })
    }
    parts.push({ text, holes: passage.holes.slice(hole, hole + marks), starts })
    hole += marks
    from = end
  }
  return parts
}

/** Without white space at its ends. */
export function trimPassage(passage: Passage): Passage {
  const { text } = passage
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  if (start === 0 && end === text.length) return passage
  return cutPassage(passage, start >= end ? [end] : [start, end])[start >= end ? 0 : 1] ?? passage
}

/** The two halves of a passage, white space at the cut dropped. */
export function splitPassage(passage: Passage, offset: number): [Passage, Passage] {
  let end = offset
  while (end > 0 && /\s/u.test(passage.text[end - 1] ?? '')) end--
  let start = offset
  while (start < passage.text.length && /\s/u.test(passage.text[start] ?? '')) start++
  const [before, , after] = cutPassage(passage, [end, start])
  const empty = passageOf('', firstLine(passage))
  return [before ?? empty, after ?? empty]
}

/** How many blanks a text has marks for. */
export function countMarks(text: string): number {
  let n = 0
  for (let i = text.indexOf(BLANK_MARK); i >= 0; i = text.indexOf(BLANK_MARK, i + 1)) n++
  return n
}

/** Text with marks as it stood in the source, or with `label` as it reads afterwards. */
export function writeOut(text: string, holes: readonly Hole[], how: 'source' | 'label' = 'source'): string {
  let n = 0
  if (text === BLANK_MARK && holes.length === 1) return how === 'source' ? (holes[0]?.source ?? text) : blankLabel(holes[0]?.hint ?? '')
  return text.includes(BLANK_MARK)
    ? text.replaceAll(BLANK_MARK, () => {
        const hole = holes[n++]
        if (!hole) return BLANK_MARK
        return how === 'source' ? hole.source : blankLabel(hole.hint)
      })
    : text
}
