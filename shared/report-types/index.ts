import annualWorkSummary from '#assets/report-types/annual-work-summary.json'
import branchLifeSpeech from '#assets/report-types/branch-life-speech.json'
import branchWorkSummary from '#assets/report-types/branch-work-summary.json'
import ideologyReport from '#assets/report-types/ideology-report.json'
import inspectionRectificationReport from '#assets/report-types/inspection-rectification-report.json'
import integrityDutyReport from '#assets/report-types/integrity-duty-report.json'
import meetingRecord from '#assets/report-types/meeting-record.json'
import partyBuildingDutyReport from '#assets/report-types/party-building-duty-report.json'
import researchReport from '#assets/report-types/research-report.json'
import selfExaminationReview from '#assets/report-types/self-examination-review.json'
import strictGovernanceReport from '#assets/report-types/strict-governance-report.json'
import themePartyDayPlan from '#assets/report-types/theme-party-day-plan.json'
import { plainReport } from '#shared/report-types/plain-report.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'

/** Every kind of report that comes with the program, in the order of the start page. */
export const REPORT_TYPES: readonly ReportType[] = [
  partyBuildingDutyReport as ReportType,
  integrityDutyReport as ReportType,
  selfExaminationReview as ReportType,
  branchLifeSpeech as ReportType,
  strictGovernanceReport as ReportType,
  ideologyReport as ReportType,
  inspectionRectificationReport as ReportType,
  annualWorkSummary as ReportType,
  branchWorkSummary as ReportType,
  researchReport as ReportType,
  themePartyDayPlan as ReportType,
  meetingRecord as ReportType,
  plainReport,
]

export const DEFAULT_REPORT_TYPE_ID = 'party-building-duty-report'

/** Whether an id is that of a report type of the program. */
export function isBuiltInType(id: string): boolean {
  return REPORT_TYPES.some((type) => type.id === id)
}

/** The type of that id, `own` being those the user saved; an id that is not on this machine is treated as a plain report. */
export function reportTypeById(id: string, own: readonly ReportType[] = []): ReportType {
  return REPORT_TYPES.find((type) => type.id === id) ?? own.find((type) => type.id === id) ?? plainReport
}
