import type { ReportDocument } from '#shared/document/report-document.ts'
import { type CheckReportParts, checkReportDocument } from '#shared/check-report/check-report-document.ts'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { layOutPages } from '#shared/page-layout/lay-out-pages.ts'
import { exportDocument } from '#renderer/app/export/export-actions.ts'
import { openFindings } from '#renderer/app/proofreading/open-findings.ts'
import { previewState } from '#renderer/app/export/preview-state.ts'
import { closeProofreadingDialogs } from '#renderer/app/proofreading/proofreading-state.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

/** The report of the last check as it is shown now; null when no report is open, or it was not checked yet. */
function currentCheckReport({ store, session }: Workspace, parts: CheckReportParts): ReportDocument | null {
  const report = session()?.report()
  const state = store.getState()
  if (report === undefined || state.inspection === null) return null
  const now = new Date()
  return checkReportDocument({
    report,
    inspection: state.inspection,
    findings: openFindings(state),
    parts,
    when: inWords(now),
    now: now.toISOString(),
  })
}

/** Writes it as a Word file, the way reports are written. */
export async function exportCheckReport(workspace: Workspace, parts: CheckReportParts): Promise<void> {
  const document = currentCheckReport(workspace, parts)
  if (document === null) return
  const title = workspace.store.getState().inspection?.outline.title ?? '报告'
  const file = await exportDocument(workspace, document, `${title}检查报告`)
  if (file !== null) closeProofreadingDialogs()
}

/** Shows its pages, from where they are printed or saved as a PDF. */
export function previewCheckReport(workspace: Workspace, parts: CheckReportParts): void {
  const document = currentCheckReport(workspace, parts)
  if (document === null) return
  closeProofreadingDialogs()
  const plan = planExport(document)
  previewState.setState({ preview: { layout: layOutPages(plan), title: plan.title, start: null, document } })
}

function inWords(when: Date): string {
  const time = `${String(when.getHours()).padStart(2, '0')}:${String(when.getMinutes()).padStart(2, '0')}`
  return `${when.getFullYear()}年${when.getMonth() + 1}月${when.getDate()}日${time}`
}
