import { recogniseReportType } from '#shared/report-types/recognise-report-type.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'

/** Gives an imported text the type it is of. A draft that was read keeps the one it was written as. */
export function recogniseType(imported: ImportedReport, own: readonly ReportType[] = []): ImportedReport {
  if (imported.source === undefined) return imported
  return { ...imported, document: { ...imported.document, reportType: recogniseReportType(imported.document, own).id } }
}
