import { type Edit, type ImportLog, applyEdits } from '#shared/text-import/edit.ts'
import { type Passage, countMarks, firstLine, lineAt, sourceAt, writeOut } from '#shared/text-import/passage.ts'
import { type CleaningGate, PROPOSAL_RADIUS, leadOf, proposalId, tailOf } from '#shared/text-import/proposal.ts'
import { findGaps } from './white-space.ts'

/** Which gaps of a text carry meaning and stay. Asked only where there are some. */
export type KeepGaps = (text: string) => (gap: Edit) => boolean

/** Closes the gaps of a passage and says so once, with the line before and after. */
export function closeGaps(passage: Passage, log: ImportLog, keepGaps: KeepGaps = () => () => false): Passage {
  const all = findGaps(passage.text)
  if (all.length === 0) return passage
  const keep = keepGaps(passage.text)
  const found = all.filter((gap) => !keep(gap))
  if (log.gate && found.length > 0) proposeGaps(passage, found, log.gate)
  const gaps = log.gate === undefined ? found : found.filter((gap) => log.gate?.accepts(partId(passage, gap)))
  const first = gaps[0]
  if (!first) return passage
  const silent: ImportLog = { residue: [], warnings: [] }
  const closed = applyEdits(passage, gaps, silent)
  const before = writeOut(passage.text, passage.holes)
  log.residue.push({ kind: 'white-space', text: passage.text.slice(first.start, first.end), line: firstLine(passage) })
  log.warnings.push({ kind: 'white-space', line: firstLine(passage), before, after: writeOut(closed.text, closed.holes), message: first.message })
  return closed
}

function partId(passage: Passage, gap: Edit): string {
  return proposalId('white-space', sourceAt(passage, gap.start))
}

const LONGEST_SHOWN = 60

/** All gaps of a passage are one proposal: a title that was spread out has one between any two characters. */
function proposeGaps(passage: Passage, gaps: readonly Edit[], gate: CleaningGate): void {
  const [first] = gaps
  if (!first) return
  const shown = gaps.filter((gap) => gap.end - first.start <= LONGEST_SHOWN)
  const end = shown.at(-1)?.end ?? first.end
  const source = (from: number, to: number) => {
    const marks = countMarks(passage.text.slice(0, from))
    const text = passage.text.slice(from, to)
    return writeOut(text, passage.holes.slice(marks, marks + countMarks(text))).replace(/\p{Cs}/gu, '')
  }
  const kept = shown.map((gap, i) => source(gap.end, shown[i + 1]?.start ?? end))
  gate.propose(
    {
      id: partId(passage, first),
      kind: 'white-space',
      line: lineAt(passage, first.start),
      lead: leadOf(source(Math.max(0, first.start - PROPOSAL_RADIUS - 1), first.start)),
      before: source(first.start, end),
      after: kept.join(''),
      tail: tailOf(source(end, end + PROPOSAL_RADIUS + 1)),
      message: first.message,
    },
    gaps.map((gap) => partId(passage, gap)),
  )
}
