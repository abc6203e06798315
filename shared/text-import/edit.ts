import { excerptBounds } from '#shared/document/excerpt-bounds.ts'
import type { BlankKind } from '#shared/document/inline.ts'
import type { ImportWarning, Residue, ResidueKind } from '#shared/text-import/imported-report.ts'
import { BLANK_MARK, type Hole, type Passage, type PassageStart, countMarks, lineAt, sourceAt, writeOut } from './passage.ts'
import { type CleaningGate, PROPOSAL_RADIUS, type ProposalKind, leadOf, proposalId, tailOf } from './proposal.ts'

/** One change to a passage: what stands in [start, end) is replaced by `text`, in which each mark takes the next of `holes`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly kind: ResidueKind | 'mask' | 'punctuation'
  readonly text: string
  readonly holes: readonly { readonly kind: BlankKind; readonly hint: string }[]
  /** A Chinese sentence for the user. */
  readonly message: string
  /** Under what it is proposed, where that is not `kind`. */
  readonly proposedAs?: ProposalKind
  /** Of the second half of a pair of marks: where the first half starts. Both are one proposal. */
  readonly pairedWith?: number
  /** Of the first half of a pair: how both read together. */
  readonly pair?: { readonly end: number; readonly text: string }
}

/** An edit that is found in any text, not only while it is imported. */
export type CleaningEdit = Edit & { readonly kind: ResidueKind | 'mask' }

/** What import found and changed, collected as it goes. */
export interface ImportLog {
  readonly residue: Residue[]
  readonly warnings: ImportWarning[]
  /** Without one every change is made, and punctuation stays as it is. */
  readonly gate?: CleaningGate
}

/** Takes a stretch of a line away. Offsets: UTF-16. */
export function removal(kind: ResidueKind, start: number, end: number, message: string): CleaningEdit {
  return { start, end, kind, text: '', holes: [], message }
}

/**
 * Makes the changes (ascending, not overlapping; one that overlaps the one before is left out) and writes each into the log:
 * every change as a warning, every change but a mask or punctuation as residue too.
 */
export function applyEdits(passage: Passage, edits: readonly Edit[], log: ImportLog): Passage {
  if (edits.length === 0) return passage
  const texts: string[] = []
  const holes: Hole[] = []
  const shifts: Shift[] = []
  let from = 0
  let used = 0
  let shift = 0
  const marksIn = passage.holes.length === 0 ? () => 0 : countMarks
  for (const edit of acceptedEdits(passage, edits, log.gate)) {
    const kept = passage.text.slice(from, edit.start)
    const keptHoles = marksIn(kept)
    for (let i = used; i < used + keptHoles; i++) pushHole(holes, passage.holes[i])
    const cut = passage.text.slice(edit.start, edit.end)
    const cutHoles = marksIn(cut)
    const before = cutHoles === 0 ? cut : writeOut(cut, passage.holes.slice(used + keptHoles, used + keptHoles + cutHoles))
    used += keptHoles + cutHoles
    const line = lineAt(passage, edit.start)
    const put =
      edit.holes.length === 0
        ? NONE
        : edit.holes.map(({ kind, hint }) => ({ kind, hint, source: before, line, excerpt: excerptOf(passage, edit, before) }))
    for (const hole of put) holes.push(hole)
    texts.push(kept, edit.text)
    shift += edit.text.length - cut.length
    shifts.push({ at: edit.end, by: shift })
    from = edit.end
    report(edit, before, writeOut(edit.text, put, 'label'), line, log)
  }
  if (shifts.length === 0) return passage
  for (let i = used; i < passage.holes.length; i++) pushHole(holes, passage.holes[i])
  texts.push(passage.text.slice(from))
  return { text: texts.join(''), holes, starts: shiftStarts(passage, shifts) }
}

const NONE: readonly Hole[] = []

function pushHole(holes: Hole[], hole: Hole | undefined): void {
  if (hole) holes.push(hole)
}

/** The edits that overlap none before them; told to the gate, and without those it does not accept. */
function acceptedEdits(passage: Passage, edits: readonly Edit[], gate: CleaningGate | undefined): readonly Edit[] {
  if (gate === undefined) return withoutOverlaps(edits)
  const accepted: Edit[] = []
  let from = 0
  let counted = 0
  let marks = 0
  for (const edit of edits) {
    if (edit.start < from) continue
    from = edit.end
    marks += countMarks(passage.text.slice(counted, edit.start))
    counted = edit.start
    proposeEdit(passage, edit, marks, gate)
    if (gate.accepts(partId(passage, edit, edit.start))) accepted.push(edit)
  }
  return accepted
}

function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  let from = 0
  return edits.filter((edit) => {
    if (edit.start < from) return false
    from = edit.end
    return true
  })
}

function partId(passage: Passage, edit: Edit, offset: number): string {
  return proposalId(proposalKind(edit), sourceAt(passage, offset))
}

function proposalKind({ proposedAs, kind }: Edit): ProposalKind {
  return proposedAs ?? (kind === 'punctuation' ? 'half-width' : kind)
}

/** `marks`: how many blanks stand before the edit. */
function proposeEdit(passage: Passage, edit: Edit, marks: number, gate: CleaningGate): void {
  const part = partId(passage, edit, edit.start)
  const id = edit.pairedWith === undefined ? part : partId(passage, edit, edit.pairedWith)
  const end = edit.pair?.end ?? edit.end
  const lead = passage.text.slice(Math.max(0, edit.start - PROPOSAL_RADIUS - 1), edit.start)
  const span = passage.text.slice(edit.start, end)
  const tail = passage.text.slice(end, end + PROPOSAL_RADIUS + 1)
  const spanMarks = countMarks(span)
  const put = edit.holes.map((hole) => ({ ...hole, source: '', line: 0, excerpt: '' }))
  const own = passage.holes.slice(marks, marks + spanMarks)
  gate.propose(
    {
      id,
      kind: proposalKind(edit),
      line: lineAt(passage, edit.start),
      lead: leadOf(writeOut(lead, passage.holes.slice(marks - countMarks(lead), marks))),
      before: writeOut(span, own),
      after: edit.pair === undefined ? writeOut(edit.text, put, 'label') : writeOut(edit.pair.text, own),
      tail: tailOf(writeOut(tail, passage.holes.slice(marks + spanMarks, marks + spanMarks + countMarks(tail)))),
      message: edit.message,
    },
    [part],
  )
}

function report(edit: Edit, before: string, after: string, line: number, log: ImportLog): void {
  log.warnings.push({ kind: edit.kind, line, before, after, message: edit.message })
  if (edit.kind !== 'mask' && edit.kind !== 'punctuation') log.residue.push({ kind: edit.kind, text: before, line })
}

/** Some characters on either side. An earlier blank is shown by its mark's neighbours only when it lies within reach. */
function excerptOf(passage: Passage, edit: Edit, before: string): string {
  const [from, to] = excerptBounds(passage.text, edit.start, edit.end)
  const left = passage.text.slice(from, edit.start)
  const right = passage.text.slice(edit.end, to)
  return plainExcerpt(left) + before + plainExcerpt(right)
}

const MARK_OR_SURROGATE = /[\ufffc\ud800-\udfff]/

/** Earlier blanks as …, and no half of a character that the cut went through. */
function plainExcerpt(text: string): string {
  return MARK_OR_SURROGATE.test(text) ? text.replaceAll(BLANK_MARK, '…').replace(/\p{Cs}/gu, '') : text
}

/** From `at` on everything stands `by` further right than before. */
interface Shift {
  readonly at: number
  readonly by: number
}

/** The starts after the changes, and one more behind each change, where the source goes on. */
function shiftStarts(passage: Passage, shifts: readonly Shift[]): PassageStart[] {
  let next = 0
  let by = 0
  const shifted = passage.starts.map((start) => {
    for (let shift = shifts[next]; shift && shift.at <= start.offset; shift = shifts[++next]) by = shift.by
    return { ...start, offset: start.offset + by }
  })
  const added: PassageStart[] = []
  for (const { at, by: moved } of shifts)
    if (at < passage.text.length) added.push({ offset: at + moved, line: lineAt(passage, at), at: sourceAt(passage, at) })
  // A start inside what was replaced may have come to stand behind the ones after it.
  return mergeStarts(
    shifted.sort((a, b) => a.offset - b.offset),
    added,
  )
}

/** Both in ascending order. Of several with one offset the last one counts, those that were added over the others. */
function mergeStarts(kept: readonly PassageStart[], added: readonly PassageStart[]): PassageStart[] {
  const merged: PassageStart[] = []
  const push = (start: PassageStart) => {
    if (merged.at(-1)?.offset === start.offset) merged.pop()
    merged.push(start)
  }
  let next = 0
  for (const start of added) {
    for (let other = kept[next]; other && other.offset <= start.offset; other = kept[++next]) push(other)
    push(start)
  }
  for (let other = kept[next]; other; other = kept[++next]) push(other)
  return merged
}
