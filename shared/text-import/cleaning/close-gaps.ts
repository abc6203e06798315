import { type Edit, type ImportLog, applyEdits } from '#shared/text-import/edit.ts'
import { type Passage, firstLine, writeOut } from '#shared/text-import/passage.ts'
import { findGaps } from './white-space.ts'

/** Closes the gaps of a passage and says so once, with the line before and after. */
export function closeGaps(passage: Passage, log: ImportLog, keep: (edit: Edit) => boolean = () => false): Passage {
  const gaps = findGaps(passage.text).filter((gap) => !keep(gap))
  const first = gaps[0]
  if (!first) return passage
  const silent: ImportLog = { residue: [], warnings: [] }
  const closed = applyEdits(passage, gaps, silent)
  const before = writeOut(passage.text, passage.holes)
  log.residue.push({ kind: 'white-space', text: passage.text.slice(first.start, first.end), line: firstLine(passage) })
  log.warnings.push({ kind: 'white-space', line: firstLine(passage), before, after: writeOut(closed.text, closed.holes), message: first.message })
  return closed
}
