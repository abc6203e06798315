import { partyBuildingDutyReport } from '#shared/report-types/party-building-duty-report.ts'
import { plainReport } from '#shared/report-types/plain-report.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'

/** Every kind of report, in the order of the start page. */
export const REPORT_TYPES: readonly ReportType[] = [partyBuildingDutyReport, plainReport]

export const DEFAULT_REPORT_TYPE_ID: string = partyBuildingDutyReport.id

/** The type of that id; an id this version does not know is treated as a plain report. */
export function reportTypeById(id: string): ReportType {
  return REPORT_TYPES.find((type) => type.id === id) ?? plainReport
}
