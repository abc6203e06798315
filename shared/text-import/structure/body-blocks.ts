import { isAttachmentTitle } from '#shared/document/attachment-pages.ts'
import type { DraftBlock } from '#shared/text-import/draft-block.ts'
import { type Passage, cutPassage, firstLine, passageOf } from '#shared/text-import/passage.ts'
import { type LineHints, NO_HINTS } from '#shared/text-import/line-hint.ts'
import { type HeadingNumber, parseHeadingNumber } from './heading-number.ts'
import { headingHint, hintedHeadEnd, hintedNumber } from './hinted-heading.ts'
import { hintedBlock, hintedRole } from './hinted-lines.ts'
import { type ReadNumber, numberReader } from './number-reader.ts'
import { type Paper, papersIn } from './papers.ts'
import { isInParts, partNumber } from './part-headings.ts'
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

/** Headings and paragraphs of the body, and of the attachments on pages of their own. */
export function bodyBlocks(passages: readonly Passage[], hints: LineHints = NO_HINTS): DraftBlock[] {
  return papersIn(passages, hints).flatMap((paper) => [...headBlocks(paper, hints), ...paperBlocks(paper.passages.slice(paper.head), hints)])
}

/** 附件1 and its title. One line needs no style to be known for a title; several are title lines. */
function headBlocks({ passages, head }: Paper, hints: LineHints): DraftBlock[] {
  const [mark, ...titles] = passages.slice(0, head)
  if (mark === undefined) return []
  return [
    hintedBlock(mark, hintedRole(mark, hints) ?? 'paragraph'),
    ...titles.map((passage) => hintedBlock(passage, titles.length === 1 && isAttachmentTitle(passage.text) ? 'paragraph' : 'title')),
  ]
}

function paperBlocks(passages: readonly Passage[], hints: LineHints): DraftBlock[] {
  const adopted = adoptHeadingText(passages)
  const readNumber = numberReader(adopted)
  const lines = withMissingNumbers(adopted.map((passage) => readLine(passage, hints, readNumber)))
  const literal = literalNumbers(lines)
  return lines.flatMap((line, i): DraftBlock[] => {
    if (line.numbered === null) return [hintedBlock(line.passage, hintedRole(line.passage, hints) ?? 'paragraph')]
    if (literal.has(i)) return [paragraph(line.numbered.passage)]
    return headingBlocks(runsIn(lines, i) ? { ...line.numbered, end: 0 } : line.numbered)
  })
}

function readLine(passage: Passage, hints: LineHints, readNumber: ReadNumber): Line {
  const hint = headingHint(passage, hints)
  if (hint) {
    const number = readNumber(passage.text) ?? hintedNumber(passage, hint)
    return { numbered: { passage, number, end: passage.text.length - number.rest, apart: false, isStyled: true } }
  }
  if (hintedRole(passage, hints) !== null) return { numbered: null, passage }
  const number = readNumber(passage.text)
  if (number === null || goesOnCounting(passage.text, number)) return { numbered: null, passage }
  const head = hintedHeadEnd(passage, hints)
  if (head !== null && head > number.rest) return { numbered: { passage, number, end: head - number.rest, apart: false, isStyled: true } }
  return { numbered: numberedLine(passage, number) }
}

function numberedLine(passage: Passage, number: HeadingNumber): Numbered {
  const { end, apart } = splitHeading(passage.text.slice(number.rest, number.rest + 400), number.level)
  const whole = end > 0 && number.rest + end >= passage.text.length
  return { passage, number, end: whole ? passage.text.length - number.rest : end, apart, isStyled: false }
}

const NUMBER_BEFORE_FIGURE = /^([0-9]{1,2})[、.．](?=[0-9])/u

/** 2、3个支部整顿情况 between 1、 and 3、 is the second of them, though 2、3 by itself would be read as two or three. */
function withMissingNumbers(lines: readonly Line[]): readonly Line[] {
  let before = 0
  return lines.map((line, i): Line => {
    if (line.numbered !== null) {
      before = line.numbered.number.level === 3 ? line.numbered.number.value : line.numbered.number.level < 3 ? 0 : before
      return line
    }
    const match = NUMBER_BEFORE_FIGURE.exec(line.passage.text)
    if (!match) return line
    const value = Number(match[1])
    const after = lines.slice(i + 1, i + 1 + REACH).find((next) => next.numbered !== null)?.numbered?.number
    if (value !== before + 1 || after?.level !== 3 || after.value !== value + 1) return line
    before = value
    return { numbered: numberedLine(line.passage, { level: 3, value, source: match[0], rest: match[0].length }) }
  })
}
const REACH = 6

/** （1）…（2）… in one paragraph is a list within the sentence, and so are 一、…；二、…；三、… and 1.…；2.…. */
function goesOnCounting(text: string, number: HeadingNumber): boolean {
  if (number.level === 1) return /^[^。]{2,40}；二、[^。]{2,40}；三、/u.test(text.slice(number.rest, number.rest + 100)) && number.value === 1
  if (number.level === 2)
    return number.value === 1 && /^[^。]{2,60}。[（(]二[）)][^。]{2,60}。(?:[（(]三[）)][^。]{2,60}。?|)$/u.test(text.slice(number.rest))
  if (number.level === 3) return new RegExp(`^[^。；]{2,40}；\\s?${number.value + 1}[.．、]`, 'u').test(text.slice(number.rest, number.rest + 60))
  if (number.level !== 4) return false
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
 * So is a second run under the same heading (原因分析：1.… 2.…): as headings its items would go on from 3.
 * A long one among proper headings keeps its number, as a heading without text of its own, so that its siblings keep theirs.
 */
function literalNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const literal = new Set<number>()
  for (const level of [3, 4] as const) {
    let run: number[] = []
    /** How many items the run before had, where no heading of a higher level parts the two. */
    let before = 0
    /** Where the headings go on behind a list of their own: 1. 2.（1. 2. 3.）3. */
    let due = 0
    let resumes = false
    const close = () => {
      const long = run.filter((i) => isLong(lines[i]))
      const isStray = run.length === 1 && !resumes && opensElsewhere(lines[run[0] ?? -1])
      if ((!resumes && beginsAgain(before, run)) || long.length * 2 > run.length || isList(run, lines) || isStray) {
        for (const i of run) if (lines[i]?.numbered?.isStyled === false) literal.add(i)
      } else if (run.length > 0) due = numberOf(lines[run.at(-1) ?? -1]) + 1
      before = resumes ? due - 1 : run.length
      resumes = false
      run = []
    }
    lines.forEach((line, i) => {
      if (line.numbered === null || line.numbered.number.level > level) return
      const { value } = line.numbered.number
      const isHigher = line.numbered.number.level < level
      if (isHigher || value === 1) close()
      if (isHigher) before = due = 0
      if (line.numbered.number.level !== level) return
      if (!resumes && beginsAgain(before, run) && value === due && value !== numberOf(lines[run.at(-1) ?? -1]) + 1) {
        close()
        resumes = true
      }
      run.push(i)
    })
    close()
  }
  return literal
}

/** A second run under the same heading. */
function beginsAgain(before: number, run: readonly number[]): boolean {
  return before > 1 && run.length > 1
}

function numberOf(line: Line | undefined): number {
  return line?.numbered?.number.value ?? 0
}

function isLong(line: Line | undefined): boolean {
  return line?.numbered?.end === 0 && line.numbered.passage.text.length > line.numbered.number.rest
}

/** Every item but the last ends with a semicolon or a comma: the items of a sentence. */
function isList(run: readonly number[], lines: readonly Line[]): boolean {
  return run.length > 1 && run.slice(0, -1).every((i) => /[；;，,]$/u.test(lines[i]?.numbered?.passage.text ?? ''))
}

function isWholeSentence(line: Line | undefined): boolean {
  const numbered = line?.numbered
  if (!numbered) return false
  return numbered.passage.text.endsWith('。') && numbered.number.rest + numbered.end >= numbered.passage.text.length
}

/** A single number that is not 1 belongs to no list of this report. */
function opensElsewhere(line: Line | undefined): boolean {
  return line?.numbered?.number.value !== 1
}

const LONGEST_ADOPTED = 40

/** 1.完成清单。 among items with a heading and text: it has text of its own and no heading. */
function runsIn(lines: readonly Line[], i: number): boolean {
  const numbered = lines[i]?.numbered
  if (!numbered || numbered.isStyled || numbered.number.level < 3 || !isWholeSentence(lines[i])) return false
  return [lines[i - 1], lines[i + 1]].some(
    (beside) => beside?.numbered?.number.level === numbered.number.level && beside.numbered.end > 0 && !isWholeSentence(beside),
  )
}

/** A number alone on its line takes the short line below it as its text. */
function adoptHeadingText(passages: readonly Passage[]): Passage[] {
  const out: Passage[] = []
  const numberIn = isInParts(passages) ? (text: string) => partNumber(text) ?? parseHeadingNumber(text) : parseHeadingNumber
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]
    if (!passage) continue
    const next = passages[i + 1]
    const number = numberIn(passage.text)
    const alone = number !== null && number.rest >= passage.text.length
    if (alone && next && next.text.length <= LONGEST_ADOPTED && !/[。；]$/u.test(next.text) && numberIn(next.text) === null) {
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
