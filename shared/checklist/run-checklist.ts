import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { CHECKLIST_RULES } from '#shared/checklist/index.ts'
import { type Outline, outlineOf } from '#shared/document/outline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { Particulars } from '#shared/particulars/particulars.ts'
import { reportTypeById } from '#shared/report-types/index.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'

/** Every item of the rules, in the order of the registry. `outline` may be passed where it has been made already. */
export function runChecklist(
  report: ReportDocument,
  reportType: ReportType = reportTypeById(report.reportType),
  outline: Outline = outlineOf(report),
  particulars: Particulars | null = null,
  rules: readonly ChecklistRule[] = CHECKLIST_RULES,
): ChecklistItem[] {
  return rules.flatMap((rule) => rule.check({ report, outline, reportType, particulars }))
}
