import type { ImportLog } from '#shared/text-import/edit.ts'
import { BLANK_MARK, type Passage, firstLine, joinPassages, sourceAt, writeOut } from '#shared/text-import/passage.ts'
import { leadOf, proposalId, tailOf } from '#shared/text-import/proposal.ts'
import { isTitleEnd } from '#shared/text-import/structure/title-line.ts'
import { parseHeadingNumber } from '#shared/text-import/structure/heading-number.ts'

/** A cleaned line and what stood around it. */
export interface CleanLine {
  readonly passage: Passage
  /** An empty line stands before it. */
  readonly afterGap: boolean
  /** The source line begins with white space. */
  readonly indented: boolean
}

/** Fewer lines prove nothing; shorter ones are a list, longer ones are paragraphs. */
const FEWEST_LINES = 8
const NARROWEST = 14
const WIDEST = 60
/** How far a full line may fall short of the widest: a word or a 行首禁则 that moved a few characters down. */
const RAGGED = 3
/** How much of the width is left empty at most where a clause goes on. */
const MOST_ROOM = 0.4

/** Characters shown on either side of a mended line break. */
const EDGE = 6

const ENDS_SENTENCE = /[。！？!?：:；;”’）)》】…]$/u

/**
 * Joins lines that a page had broken at a fixed width (硬换行). Only when the whole text speaks for it: many lines of nearly the
 * same width, most of them ending in the middle of a sentence. Otherwise the lines are paragraphs and stay.
 */
export function joinHardWraps(lines: readonly CleanLine[], log: ImportLog): Passage[] {
  const width = wrapWidth(lines)
  if (width === null) return lines.map((line) => line.passage)
  const byIndent = lines.filter((line) => line.indented).length >= 2 && lines.some((line) => !line.indented)
  const joined: Passage[] = []
  let group: Passage[] = []
  lines.forEach((line, i) => {
    const last = lines[i - 1]
    const goesOn =
      last !== undefined && !isWholeTitle(last, i - 1, width) && continues(last, line, width, byIndent) && mayJoin(last.passage, line.passage, log)
    if (!goesOn && group.length > 0) {
      joined.push(joinGroup(group, log))
      group = []
    }
    group.push(line.passage)
  })
  if (group.length > 0) joined.push(joinGroup(group, log))
  return joined
}

/** The width at which the text was wrapped, or null where it was not. */
function wrapWidth(lines: readonly CleanLine[]): number | null {
  const lengths = lines.map((line) => setWidth(line.passage.text))
  if (lengths.length < FEWEST_LINES) return null
  const sorted = lengths.toSorted((a, b) => a - b)
  const width = sorted[Math.floor(sorted.length * 0.95)] ?? 0
  if (width < NARROWEST || width > WIDEST || (sorted.at(-1) ?? 0) > width + 2 * RAGGED) return null
  const full = lines.filter((line) => setWidth(line.passage.text) >= width - RAGGED)
  const broken = full.filter((line) => !ENDS_SENTENCE.test(line.passage.text) && !isStandingHeading(line.passage.text))
  return full.length >= lines.length * 0.4 && broken.length >= full.length * 0.6 ? width : null
}

/** In Chinese characters: what is set half as wide (figures, letters, spaces) counts half. */
function setWidth(text: string): number {
  return text.length - (text.match(/[\x20-\x7e]/gu)?.length ?? 0) / 2
}

function isStandingHeading(text: string): boolean {
  return parseHeadingNumber(text) !== null && !/[，。]/u.test(text)
}

/** （二）突出重点，夯实基础: it may be broken, too, but then its line is full. */
function isHeadingInClauses(text: string): boolean {
  const number = parseHeadingNumber(text)
  return number !== null && number.level <= 2 && !/[。；]|一是/u.test(text)
}

function continues(last: CleanLine, line: CleanLine, width: number, byIndent: boolean): boolean {
  if (line.afterGap || parseHeadingNumber(line.passage.text) !== null) return false
  if (byIndent && line.indented) return false
  const indent = last.indented ? 2 : 0
  // A heading by itself is often nearly as wide as the lines below it.
  const ragged = isStandingHeading(last.passage.text) || isHeadingInClauses(last.passage.text) ? RAGGED : 2 * RAGGED
  const room = width - setWidth(last.passage.text) - indent
  return room <= ragged || (room <= width * MOST_ROOM && breaksOff(last.passage.text))
}

/** Whether the line is body text that stops in the middle of a clause: a page breaks early before figures that must stay together. */
function breaksOff(text: string): boolean {
  return /[\p{Script=Han}\d]$/u.test(text) && parseHeadingNumber(text) === null && (/[。；]/u.test(text) || (text.match(/，/gu)?.length ?? 0) > 1)
}

/** The title and its copies stand on the first lines. */
const LAST_TITLE_LINE = 3

/** A title that falls a little short of the width is no line that was broken there. */
function isWholeTitle({ passage: { text } }: CleanLine, at: number, width: number): boolean {
  return at <= LAST_TITLE_LINE && setWidth(text) < width - 1 && isTitleEnd(text)
}

const MESSAGE = '这一行是上一行断开的后半截，已接回同一段。'

/** Proposes to mend a line break. */
export function mayJoin(last: Passage, next: Passage, { gate }: ImportLog): boolean {
  if (gate === undefined) return true
  const id = proposalId('hard-wrap', sourceAt(next, 0))
  const edge = (text: string) => text.replaceAll(BLANK_MARK, '…')
  gate.propose(
    {
      id,
      kind: 'hard-wrap',
      line: firstLine(next),
      lead: leadOf(edge(last.text)),
      before: '\n',
      after: '',
      tail: tailOf(edge(next.text)),
      message: MESSAGE,
    },
    [id],
  )
  return gate.accepts(id)
}

/** The lines as one, each mended break told. */
export function joinGroup(group: readonly Passage[], log: ImportLog): Passage {
  const first = group[0]
  if (first && group.length === 1) return first
  group.forEach((next, i) => {
    const last = group[i - 1]
    if (!last) return
    const line = firstLine(next)
    const end = writeOut(last.text.slice(-EDGE), []).trimEnd()
    const start = writeOut(next.text.slice(0, EDGE), [])
    log.residue.push({ kind: 'hard-wrap', text: '\n', line })
    log.warnings.push({
      kind: 'hard-wrap',
      line,
      before: `${end}\n${start}`,
      after: end + start,
      message: MESSAGE,
    })
  })
  return joinPassages(spaced(group))
}

/** Two Latin words that a line break had kept apart need a space once they are joined. */
function spaced(group: readonly Passage[]): Passage[] {
  return group.map((passage, i) => {
    const next = group[i + 1]
    return next && /[A-Za-z0-9]$/.test(passage.text) && /^[A-Za-z]/.test(next.text) ? { ...passage, text: `${passage.text} ` } : passage
  })
}
