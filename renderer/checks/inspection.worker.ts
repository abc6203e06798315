import type { ReportDocument } from '#shared/document/report-document.ts'
import { inspectReport } from '#shared/inspection/inspect-report.ts'
import type { Particulars } from '#shared/particulars/particulars.ts'
import { reportTypeById } from '#shared/report-types/index.ts'

/** Runs all checks on a report, away from the typing. One answer a request, in order. */
export interface InspectionRequest {
  readonly sequence: number
  readonly report: ReportDocument
  readonly particulars: Particulars | null
}

self.addEventListener('message', (event: MessageEvent<InspectionRequest>) => {
  const { sequence, report, particulars } = event.data
  self.postMessage({ sequence, inspection: inspectReport(report, reportTypeById(report.reportType), particulars) })
})
