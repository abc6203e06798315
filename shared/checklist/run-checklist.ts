import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { CHECKLIST_RULES } from '#shared/checklist/index.ts'
import { type Outline, outlineOf } from '#shared/document/outline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { Particulars } from '#shared/particulars/particulars.ts'
import { placeSections } from '#shared/report-types/place-sections.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'
import { roleInType } from '#shared/report-types/role-in-type.ts'
import { typeInForce } from '#shared/report-types/type-in-force.ts'

/** Every item of the rules, in the order of the registry. `outline` may be passed where it has been made already, with `roleInType`. */
export function runChecklist(
  report: ReportDocument,
  reportType: ReportType = typeInForce(report),
  outline: Outline = outlineOf(report, roleInType(reportType)),
  particulars: Particulars | null = null,
  rules: readonly ChecklistRule[] = CHECKLIST_RULES,
): ChecklistItem[] {
  const placed = placeSections(outline, reportType)
  return rules.flatMap((rule) => rule.check({ report, outline, reportType, placed, particulars }))
}
