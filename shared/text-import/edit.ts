import type { BlankKind } from '#shared/document/inline.ts'
import type { ImportWarning, Residue, ResidueKind } from '#shared/text-import/imported-report.ts'
import { BLANK_MARK, type Hole, type Passage, countMarks, lineAt, writeOut } from './passage.ts'

/** One change to a passage: what stands in [start, end) is replaced by `text`, in which each mark takes the next of `holes`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly kind: ResidueKind | 'mask'
  readonly text: string
  readonly holes: readonly { readonly kind: BlankKind; readonly hint: string }[]
  /** A Chinese sentence for the user. */
  readonly message: string
}

/** What import found and changed, collected as it goes. */
export interface ImportLog {
  readonly residue: Residue[]
  readonly warnings: ImportWarning[]
}

export function removal(kind: ResidueKind, start: number, end: number, message: string): Edit {
  return { start, end, kind, text: '', holes: [], message }
}

const EXCERPT_RADIUS = 8

/**
 * Makes the changes (ascending, not overlapping; one that overlaps the one before is left out) and writes each into the log:
 * every change as a warning, every change but a mask as residue too.
 */
export function applyEdits(passage: Passage, edits: readonly Edit[], log: ImportLog): Passage {
  if (edits.length === 0) return passage
  const texts: string[] = []
  const holes: Hole[] = []
  const shifts: { readonly at: number; readonly by: number }[] = []
  let from = 0
  let used = 0
  let shift = 0
  for (const edit of edits) {
    if (edit.start < from) continue
    const kept = passage.text.slice(from, edit.start)
    const keptHoles = countMarks(kept)
    for (let i = used; i < used + keptHoles; i++) pushHole(holes, passage.holes[i])
    const cut = passage.text.slice(edit.start, edit.end)
    const cutHoles = countMarks(cut)
    const before = writeOut(cut, passage.holes.slice(used + keptHoles, used + keptHoles + cutHoles))
    used += keptHoles + cutHoles
    const put = edit.holes.map((hole) => ({ ...hole, source: before, line: lineAt(passage, edit.start), excerpt: excerptOf(passage, edit, before) }))
    holes.push(...put)
    texts.push(kept, edit.text)
    shift += edit.text.length - cut.length
    shifts.push({ at: edit.end, by: shift })
    from = edit.end
    report(edit, before, writeOut(edit.text, put, 'label'), lineAt(passage, edit.start), log)
  }
  for (let i = used; i < passage.holes.length; i++) pushHole(holes, passage.holes[i])
  texts.push(passage.text.slice(from))
  return { text: texts.join(''), holes, starts: shiftStarts(passage.starts, shifts) }
}

function pushHole(holes: Hole[], hole: Hole | undefined): void {
  if (hole) holes.push(hole)
}

function report(edit: Edit, before: string, after: string, line: number, log: ImportLog): void {
  log.warnings.push({ kind: edit.kind, line, before, after, message: edit.message })
  if (edit.kind !== 'mask') log.residue.push({ kind: edit.kind, text: before, line })
}

/** Up to 8 characters on either side. An earlier blank is shown by its mark's neighbours only when it lies within reach. */
function excerptOf(passage: Passage, edit: Edit, before: string): string {
  const left = passage.text.slice(Math.max(0, edit.start - EXCERPT_RADIUS), edit.start)
  const right = passage.text.slice(edit.end, edit.end + EXCERPT_RADIUS)
  const plain = (text: string) => text.replaceAll(BLANK_MARK, '…').replace(/\p{Cs}/gu, '')
  return plain(left) + before + plain(right)
}

function shiftStarts(starts: Passage['starts'], shifts: readonly { readonly at: number; readonly by: number }[]): Passage['starts'] {
  let next = 0
  let by = 0
  return starts.map(({ offset, line }) => {
    for (let shift = shifts[next]; shift && shift.at <= offset; shift = shifts[++next]) by = shift.by
    return { offset: offset + by, line }
  })
}
