import { CommentRangeEnd, CommentRangeStart, CommentReference, type ParagraphChild, TextRun } from 'docx'
import type { ExportPlan, PlanRun } from '#shared/export-plan/export-plan.ts'
import { REMARK_STYLE_NAMES } from '#shared/word/style-names.ts'
import { wordRun } from '#shared/word/word-run.ts'

/**
 * The runs of a paragraph, with the marks of the remarks about them: each begins before its first run and ends behind its last one,
 * where its reference stands.
 */
export function markedRuns(runs: readonly PlanRun[]): ParagraphChild[] {
  const last = new Map<number, number>()
  for (const [i, run] of runs.entries()) for (const remark of run.remarks ?? []) last.set(remark, i)
  const open = new Set<number>()
  return runs.flatMap((run, i): ParagraphChild[] => {
    const covering = run.remarks ?? []
    const starting = covering.filter((remark) => !open.has(remark))
    for (const remark of starting) open.add(remark)
    const ending = covering.filter((remark) => last.get(remark) === i)
    return [...starting.map((remark) => new CommentRangeStart(remark)), wordRun(run), ...ending.flatMap(closing)]
  })
}

/** The remarks that have a passage in the printed report, by index. One whose passage was not printed leaves no mark. */
export function placedRemarks({ blocks }: Pick<ExportPlan, 'blocks'>): ReadonlySet<number> {
  const runs = blocks.flatMap((block) => (block.type === 'table' ? block.rows.flat(2) : block.runs))
  return new Set(runs.flatMap((run) => run.remarks ?? []))
}

function closing(remark: number): ParagraphChild[] {
  return [new CommentRangeEnd(remark), new TextRun({ style: REMARK_STYLE_NAMES.mark.id, children: [new CommentReference(remark)] })]
}
