import { runChecklist } from '#shared/checklist/run-checklist.ts'
import { outlineOf } from '#shared/document/outline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { planExport } from '#shared/export-plan/plan-export.ts'
import type { Inspection } from '#shared/inspection/inspection.ts'
import type { Particulars } from '#shared/particulars/particulars.ts'
import { blankItems } from '#shared/inspection/blank-items.ts'
import { roleShares } from '#shared/inspection/role-shares.ts'
import { runProofreading } from '#shared/proofreading/run-proofreading.ts'
import { layOutPages } from '#shared/page-layout/lay-out-pages.ts'
import { reportTypeById } from '#shared/report-types/index.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'

/** Everything the checks know of a report. Linear in its length; the same report always gives the same inspection. */
export function inspectReport(
  report: ReportDocument,
  reportType: ReportType = reportTypeById(report.reportType),
  particulars: Particulars | null = null,
): Inspection {
  const outline = outlineOf(report)
  const blanks = blankItems(report)
  return {
    outline,
    chars: outline.chars,
    shares: roleShares(outline, reportType),
    checklist: runChecklist(report, reportType, outline, particulars),
    findings: runProofreading(report),
    blanks,
    openBlanks: blanks.filter(({ filled }) => !filled).length,
    pages: layOutPages(planExport(report)).pages.length,
  }
}
