import { type Result, ok } from '#shared/base/result.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'
import { decodeReportType } from '#shared/report-types/report-type-file.ts'

/** A report type from a file that somebody sent. It gets an id of its own, so that nothing is replaced. Errors: those of `decodeReportType`. */
export function readReportTypeFile(bytes: Uint8Array, newId: string): Result<ReportType> {
  const read = decodeReportType(new TextDecoder().decode(bytes))
  return read.ok ? ok({ ...read.value, id: newId, group: 'own' }) : read
}
