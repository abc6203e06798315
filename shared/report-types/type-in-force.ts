import type { ReportDocument } from '#shared/document/report-document.ts'
import { reportTypeById } from '#shared/report-types/index.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'

/** The type of a report as the checks apply it: with the figures of the local notice, where the report holds them. */
export function typeInForce(report: Pick<ReportDocument, 'reportType' | 'requirements'>, own: readonly ReportType[] = []): ReportType {
  const type = reportTypeById(report.reportType, own)
  return report.requirements === undefined ? type : { ...type, requirements: report.requirements }
}
