import type { ExportPlan, PlanBlock } from '#shared/export-plan/export-plan.ts'
import { runLines, runsText } from '#shared/export-plan/plan-runs.ts'

/** The exact text of a plan, numbers included: one line a paragraph, one line a table cell, as many as printed for a title. Blank lines that the layout adds are left out. */
export function planText(plan: Pick<ExportPlan, 'blocks'>): string {
  return plan.blocks.flatMap(blockLines).join('\n')
}

function blockLines(block: PlanBlock): string[] {
  if (block.type === 'table') return block.rows.flat().map(runsText)
  return block.style === 'blank-line' ? [] : runLines(block.runs)
}
