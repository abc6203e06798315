import type { BlockId } from '#shared/base/branded-ids.ts'
import { withLink } from '#shared/checklist/matters/linked-by-hand.ts'
import { matterTable } from '#shared/checklist/matters/matter-table.ts'
import type { MatterLink } from '#shared/document/matter-link.ts'
import { outlineOf } from '#shared/document/outline.ts'
import type { UnitKind } from '#shared/document/report-document.ts'
import type { Requirements } from '#shared/document/requirements.ts'
import { reportTypeById } from '#shared/report-types/index.ts'
import { roleInType } from '#shared/report-types/role-in-type.ts'
import { typeInForce } from '#shared/report-types/type-in-force.ts'
import type { AboutChange } from '#renderer/app/drafts/draft-writer.ts'
import { notifyOfReport } from '#renderer/app/notices.ts'
import { aboutOf } from '#renderer/app/report/report-about.ts'
import { kindOf, TYPE_CHANGED } from '#renderer/app/report/report-kind.ts'
import { typesState } from '#renderer/app/report/types-state.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

/** Changes what the report says about itself, at once on screen, soon on disk, and checks it again. */
function changeAbout(workspace: Workspace, change: AboutChange): void {
  const session = workspace.session()
  if (session === null) return
  session.changeAbout(change)
  workspace.store.setState({ about: aboutOf(session.report()) })
  workspace.recheck()
}

/** The same for what the checklist goes by; a step of the history, as what is written is. */
function changeKind(workspace: Workspace, change: AboutChange): void {
  changeAbout(workspace, change)
  const { about } = workspace.store.getState()
  if (about !== null) workspace.editor.keepKind(kindOf(about))
}

/** Another type brings its own figures; those of the notice for the old one no longer hold. */
export function changeReportType(workspace: Workspace, reportType: string): void {
  const before = workspace.store.getState().about
  if (before === null || before.reportType === reportType) return
  changeKind(workspace, { reportType, requirements: undefined })
  notifyOfReport(workspace.store, {
    id: TYPE_CHANGED,
    text: '已换成另一种报告的清单，正文没有改动。',
    level: 'ok',
    actions: [{ text: '撤销', onPress: () => changeKind(workspace, { reportType: before.reportType, requirements: before.requirements }) }],
  })
}

/** Says which kind of unit the report is of; what its outline and checklist ask for follows. */
export function changeUnitKind(workspace: Workspace, unitKind: UnitKind): void {
  const author = workspace.session()?.report().author
  if (author !== undefined) changeKind(workspace, { author: { ...author, role: unitKind } })
}

/** Undefined: the usual figures of the type again. */
export function changeRequirements(workspace: Workspace, requirements: Requirements | undefined): void {
  changeKind(workspace, { requirements })
  typesState.setState({ requirementsShown: false })
}

/** Says what a section is; null leaves it to its wording again. */
export function setSection(workspace: Workspace, blockId: BlockId, sectionId: string | null): void {
  const { about, ownTypes } = workspace.store.getState()
  const type = about === null ? null : reportTypeById(about.reportType, ownTypes)
  const section = type?.sections.find(({ id }) => id === sectionId)
  if (section) workspace.editor.setSection(blockId, section.role, section.id)
  else workspace.editor.setSection(blockId, sectionId === null ? null : 'other', null)
}

/** Shows which measure answers which problem, as the report stands now. */
export function showMatters(workspace: Workspace): void {
  const report = workspace.session()?.report()
  if (report === undefined) return
  const reportType = typeInForce(report, workspace.store.getState().ownTypes)
  const matters = matterTable({ report, outline: outlineOf(report, roleInType(reportType)) })
  if (matters === null) notifyOfReport(workspace.store, { id: 'no-matters', text: '还没有写问题和措施，写了再来对照。', level: 'attention' })
  else typesState.setState({ matters })
}

/** Links or parts a problem and a passage; kept in the draft. */
export function linkMatters(workspace: Workspace, link: Pick<MatterLink, 'problem' | 'kind' | 'other'>, together: boolean): void {
  const report = workspace.session()?.report()
  if (report === undefined) return
  const links = withLink(report.links ?? [], link, together, new Set(report.blocks.map(({ id }) => id)))
  changeAbout(workspace, { links })
  showMatters(workspace)
}
