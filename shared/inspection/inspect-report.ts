import { runChecklist } from '#shared/checklist/run-checklist.ts'
import { outlineOf } from '#shared/document/outline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { planExport } from '#shared/export-plan/plan-export.ts'
import type { Inspection } from '#shared/inspection/inspection.ts'
import { type CheckBasis, NO_BASIS } from '#shared/inspection/check-basis.ts'
import { blankItems } from '#shared/inspection/blank-items.ts'
import { roleShares } from '#shared/inspection/role-shares.ts'
import type { Finding } from '#shared/proofreading/finding.ts'
import { NO_OWN_WORDS } from '#shared/proofreading/own-words.ts'
import { createProofreader } from '#shared/proofreading/proofreader.ts'
import { rulesWith } from '#shared/proofreading/rules-with.ts'
import { runProofreading } from '#shared/proofreading/run-proofreading.ts'
import { layOutPages } from '#shared/page-layout/lay-out-pages.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'
import { roleInType } from '#shared/report-types/role-in-type.ts'
import { typeInForce } from '#shared/report-types/type-in-force.ts'

/** All checks of a report; the pages, which take longer than the rest together, are counted apart. */
export type Checks = Omit<Inspection, 'pages'>

/** Everything the checks know of a report. Linear in its length; the same report always gives the same inspection. */
export function inspectReport(report: ReportDocument, reportType: ReportType = typeInForce(report), basis: CheckBasis = NO_BASIS): Inspection {
  return { ...checkReport(report, proofread(report, basis), reportType, basis), pages: countPages(report) }
}

function proofread(report: ReportDocument, { words }: CheckBasis): Finding[] {
  return words === NO_OWN_WORDS ? runProofreading(report) : createProofreader(rulesWith(words)).check(report)
}

/** @param findings what the proofreader says of this report */
export function checkReport(
  report: ReportDocument,
  findings: readonly Finding[],
  reportType: ReportType = typeInForce(report),
  { particulars }: CheckBasis = NO_BASIS,
): Checks {
  const outline = outlineOf(report, roleInType(reportType))
  const blanks = blankItems(report)
  return {
    outline,
    chars: outline.chars,
    shares: roleShares(outline, reportType),
    checklist: runChecklist(report, reportType, outline, particulars),
    findings,
    blanks,
    openBlanks: blanks.filter(({ filled }) => !filled).length,
  }
}

/** Pages of the report as it will be printed, in the standard layout. */
export function countPages(report: ReportDocument): number {
  return layOutPages(planExport(report)).pages.length
}
