import plain from '#assets/report-types/plain-report.json'
import type { ReportType } from '#shared/report-types/report-type.ts'

/** Any other report: no sections are asked for. Also stands in for types that are not on this machine. */
export const plainReport = plain as ReportType
