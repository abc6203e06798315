import type { ExportPlan, PlanRun } from '#shared/export-plan/export-plan.ts'
import { REMARK_STYLE_NAMES } from '#shared/word/style-names.ts'
import { wordRun } from '#shared/word/word-run.ts'
import { wordValue, xml } from '#shared/word/xml-element.ts'

/**
 * The runs of a paragraph, with the marks of the remarks about them: each begins before its first run and ends behind its last one,
 * where its reference stands.
 */
export function markedRuns(runs: readonly PlanRun[]): string {
  const last = new Map<number, number>()
  for (const [i, run] of runs.entries()) for (const remark of run.remarks ?? []) last.set(remark, i)
  const open = new Set<number>()
  let out = ''
  for (const [i, run] of runs.entries()) {
    const covering = run.remarks ?? []
    for (const remark of covering) {
      if (open.has(remark)) continue
      open.add(remark)
      out += xml('w:commentRangeStart', { 'w:id': remark })
    }
    out += wordRun(run)
    for (const remark of covering) if (last.get(remark) === i) out += closing(remark)
  }
  return out
}

/** The remarks that have a passage in the printed report, by index. One whose passage was not printed leaves no mark. */
export function placedRemarks({ blocks }: Pick<ExportPlan, 'blocks'>): ReadonlySet<number> {
  const runs = blocks.flatMap((block) => (block.type === 'table' ? block.rows.flat(2) : block.runs))
  return new Set(runs.flatMap((run) => run.remarks ?? []))
}

function closing(remark: number): string {
  const reference = xml('w:commentReference', { 'w:id': remark })
  return xml('w:commentRangeEnd', { 'w:id': remark }) + xml('w:r', {}, xml('w:rPr', {}, wordValue('rStyle', REMARK_STYLE_NAMES.mark.id)), reference)
}
