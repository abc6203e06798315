import type { ReportDocument } from '#shared/document/report-document.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'
import { reportTypeById } from '#shared/report-types/index.ts'
import { notifyOfReport } from '#renderer/app/notices.ts'
import { aboutOf, type ReportAbout } from '#renderer/app/report/report-about.ts'
import type { AppStore } from '#renderer/app/app-store.ts'
import type { DraftSession } from '#renderer/app/drafts/draft-session.ts'
import type { ReportKind } from '#renderer/editor/extensions/report-kind-extension.ts'

/** What kind of report it is. */
export function kindOf({ reportType, unitKind, requirements }: ReportAbout): ReportKind {
  return { reportType, unitKind, requirements }
}

/** The message about another type of report, and its 撤销. */
export const TYPE_CHANGED = 'type-changed'

/** Undo or redo brought another kind: the report is of it again. Told, as the text shows nothing of it. */
export function takeKindBack(store: AppStore, session: DraftSession, kind: ReportKind): void {
  const before = session.report()
  session.changeAbout({ reportType: kind.reportType, requirements: kind.requirements, author: withUnitKind(before.author, kind.unitKind) })
  store.setState({ about: aboutOf(session.report()) })
  const text = before.reportType === kind.reportType ? '清单的要求跟着换了' : `清单换成了“${nameOf(kind, store.getState().ownTypes)}”的`
  notifyOfReport(store, { id: TYPE_CHANGED, text: `${text}，正文没有改动。`, level: 'ok' })
}

function nameOf({ reportType }: ReportKind, own: readonly ReportType[]): string {
  return reportTypeById(reportType, own).name
}

function withUnitKind({ role: _before, ...author }: ReportDocument['author'], role: ReportKind['unitKind']): ReportDocument['author'] {
  return role === undefined ? author : { ...author, role }
}
