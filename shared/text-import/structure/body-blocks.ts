import type { DraftBlock } from '#shared/text-import/draft-block.ts'
import { type Passage, cutPassage, firstLine, passageOf } from '#shared/text-import/passage.ts'
import { type LineHints, NO_HINTS } from '#shared/text-import/line-hint.ts'
import { type HeadingNumber, parseHeadingNumber } from './heading-number.ts'
import { headingHint, hintedHeadEnd, hintedNumber } from './hinted-heading.ts'
import { hintedBlock, hintedRole } from './hinted-lines.ts'
import { splitHeading } from './split-heading.ts'

interface Numbered {
  readonly passage: Passage
  readonly number: HeadingNumber
  readonly end: number
  readonly apart: boolean
  /** The style says so too. */
  readonly isStyled: boolean
}

type Line = { readonly numbered: Numbered } | { readonly numbered: null; readonly passage: Passage }

/** Headings and paragraphs of the body. */
export function bodyBlocks(passages: readonly Passage[], hints: LineHints = NO_HINTS): DraftBlock[] {
  const lines = adoptHeadingText(passages).map((passage) => readLine(passage, hints))
  const literal = literalNumbers(lines)
  return lines.flatMap((line, i): DraftBlock[] => {
    if (line.numbered === null) return [hintedBlock(line.passage, hintedRole(line.passage, hints) ?? 'paragraph')]
    return literal.has(i) ? [paragraph(line.numbered.passage)] : headingBlocks(line.numbered)
  })
}

function readLine(passage: Passage, hints: LineHints): Line {
  const hint = headingHint(passage, hints)
  if (hint) {
    const number = hintedNumber(passage, hint)
    return { numbered: { passage, number, end: passage.text.length - number.rest, apart: false, isStyled: true } }
  }
  if (hintedRole(passage, hints) !== null) return { numbered: null, passage }
  const number = parseHeadingNumber(passage.text)
  if (number === null || (number.level === 4 && goesOnCounting(passage.text, number))) return { numbered: null, passage }
  const head = hintedHeadEnd(passage, hints)
  if (head !== null && head > number.rest) return { numbered: { passage, number, end: head - number.rest, apart: false, isStyled: true } }
  const { end, apart } = splitHeading(passage.text.slice(number.rest, number.rest + 400), number.level)
  const whole = end > 0 && number.rest + end >= passage.text.length
  return { numbered: { passage, number, end: whole ? passage.text.length - number.rest : end, apart, isStyled: false } }
}

/** （1）…（2）… in one paragraph is a list within the sentence. */
function goesOnCounting(text: string, number: HeadingNumber): boolean {
  const next = number.value + 1
  return [`（${next}）`, `(${next})`].some((sibling) => text.includes(sibling, number.rest))
}

function paragraph(passage: Passage): DraftBlock {
  return { type: 'paragraph', passage, line: firstLine(passage) }
}

function headingBlocks({ passage, number, end, apart }: Numbered): DraftBlock[] {
  const [, content, rest] = cutPassage(passage, [number.rest, number.rest + end])
  const empty = passageOf('', firstLine(passage))
  const heading = { type: 'heading', level: number.level, number, content: content ?? empty, line: firstLine(passage) } as const
  if (!apart) return [{ ...heading, runIn: rest ?? empty }]
  return [{ ...heading, runIn: empty }, paragraph({ ...(rest ?? empty), text: (rest ?? empty).text.trimStart() })]
}

/**
 * Numbered lines that are body text all the same: runs of 1. or （1） in which most are sentences too long for a heading.
 * A long one among proper headings keeps its number, as a heading without text of its own, so that its siblings keep theirs.
 */
function literalNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const literal = new Set<number>()
  for (const level of [3, 4] as const) {
    let run: number[] = []
    const close = () => {
      const long = run.filter((i) => isLong(lines[i]))
      if (long.length * 2 > run.length || (run.length === 1 && opensElsewhere(lines[run[0] ?? -1])))
        for (const i of run) if (lines[i]?.numbered?.isStyled === false) literal.add(i)
      run = []
    }
    lines.forEach((line, i) => {
      if (line.numbered === null || line.numbered.number.level > level) return
      if (line.numbered.number.level < level || line.numbered.number.value === 1) close()
      if (line.numbered.number.level === level) run.push(i)
    })
    close()
  }
  return literal
}

function isLong(line: Line | undefined): boolean {
  return line?.numbered?.end === 0 && line.numbered.passage.text.length > line.numbered.number.rest
}

/** A single number that is not 1 belongs to no list of this report. */
function opensElsewhere(line: Line | undefined): boolean {
  return line?.numbered?.number.value !== 1
}

const LONGEST_ADOPTED = 40

/** A number alone on its line takes the short line below it as its text. */
function adoptHeadingText(passages: readonly Passage[]): Passage[] {
  const out: Passage[] = []
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]
    if (!passage) continue
    const next = passages[i + 1]
    const number = parseHeadingNumber(passage.text)
    const alone = number !== null && number.rest >= passage.text.length
    if (alone && next && next.text.length <= LONGEST_ADOPTED && !/[。；]$/u.test(next.text) && parseHeadingNumber(next.text) === null) {
      out.push({
        text: passage.text + next.text,
        holes: [...passage.holes, ...next.holes],
        starts: [...passage.starts, ...next.starts.map((start) => ({ ...start, offset: start.offset + passage.text.length }))],
      })
      i++
    } else out.push(passage)
  }
  return out
}
