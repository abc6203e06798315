import { type Inline, inlineText, isOpenBlank } from '#shared/document/inline.ts'
import type { PlanRun, RunFace } from '#shared/export-plan/export-plan.ts'
import { printableText } from '#shared/export-plan/printable-text.ts'

/** A remark's stretch in the shown text of a block: half-open UTF-16 offsets, and its index in the plan's remarks. */
export interface RemarkRange {
  readonly start: number
  readonly end: number
  readonly remark: number
}

export interface RunOptions {
  readonly face?: RunFace | undefined
  /** Open blanks are shown as such; otherwise they are ordinary text, for a final copy. */
  readonly marksBlanks?: boolean | undefined
  readonly remarks?: readonly RemarkRange[] | undefined
  /** Where the content begins in the text that `remarks` counts. */
  readonly offset?: number | undefined
}

/** Content as runs. Filled blanks are ordinary text, open ones 〔hint〕; neighbours that look the same are one run. */
export function planRuns(content: readonly Inline[], options: RunOptions = {}): PlanRun[] {
  const { remarks = [], offset = 0 } = options
  let at = offset
  const runs = content.flatMap((inline) => {
    const text = inlineText([inline])
    const pieces = piecesOf(text, at, remarks)
    at += text.length
    return pieces.map((piece) => planRun(inline, piece, options))
  })
  return joinRuns(runs)
}

interface Piece {
  readonly text: string
  readonly remarks: readonly number[]
}

/** A text cut where a remark begins or ends. */
function piecesOf(text: string, at: number, ranges: readonly RemarkRange[]): Piece[] {
  const end = at + text.length
  const cuts = ranges.flatMap((range) => [range.start, range.end]).filter((cut) => cut > at && cut < end)
  const edges = [...new Set([at, ...cuts, end])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? end
    const covering = ranges.filter((range) => range.start < to && range.end > from).map(({ remark }) => remark)
    return { text: text.slice(from - at, to - at), remarks: covering }
  })
}

/** Adjacent runs of one look joined, empty ones dropped. Two open blanks side by side stay two. */
export function joinRuns(runs: readonly PlanRun[]): PlanRun[] {
  const out: PlanRun[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const last = out.at(-1)
    if (last && !last.openBlank && !run.openBlank && last.face === run.face && sameRemarks(last, run))
      out[out.length - 1] = { ...last, text: last.text + run.text }
    else out.push(run)
  }
  return out
}

/** Without the white space at the ends: indents come from the style, never from typed spaces. Blanks are left alone. */
export function trimRuns(runs: readonly PlanRun[], where: 'start' | 'end' | 'both' = 'both'): PlanRun[] {
  const out = [...runs]
  if (where !== 'end') trimEdge(out, 0, (text) => text.trimStart())
  if (where !== 'start') trimEdge(out, -1, (text) => text.trimEnd())
  return out
}

function trimEdge(runs: PlanRun[], edge: 0 | -1, trim: (text: string) => string): void {
  for (let run = runs.at(edge); run && !run.openBlank; run = runs.at(edge)) {
    const text = trim(run.text)
    runs.splice(edge, 1, ...(text === '' ? [] : [{ ...run, text }]))
    if (text !== '') return
  }
}

/** A run of plain text. @param face another face than the paragraph has */
export function textRun(text: string, face?: RunFace): PlanRun {
  return face === undefined ? { text, openBlank: false } : { text, face, openBlank: false }
}

/** The text of runs. */
export function runsText(runs: readonly PlanRun[]): string {
  let text = ''
  for (const run of runs) text += run.text
  return text
}

/** The same, a text for each line that is begun in it. */
export function runLines(runs: readonly PlanRun[]): string[] {
  const starts = [0, ...runs.flatMap(({ startsLine }, i) => (startsLine && i > 0 ? [i] : []))]
  return starts.map((start, i) => runsText(runs.slice(start, starts[i + 1])))
}

function sameRemarks(a: PlanRun, b: PlanRun): boolean {
  return (a.remarks ?? []).join() === (b.remarks ?? []).join()
}

function planRun(inline: Inline, { text, remarks }: Piece, { face, marksBlanks = true }: RunOptions): PlanRun {
  const run = textRun(printableText(text), face)
  const marked = remarks.length === 0 ? run : { ...run, remarks }
  return marksBlanks && isOpenBlank(inline) ? { ...marked, openBlank: true } : marked
}
