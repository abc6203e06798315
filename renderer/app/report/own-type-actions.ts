import { freeTypeName, typeFromReport } from '#shared/report-types/type-from-report.ts'
import { MAX_REPORT_TYPE_BYTES, type ReportType } from '#shared/report-types/report-type.ts'
import { notify, showError, valueOrError } from '#renderer/app/notices.ts'
import { pickedFile } from '#renderer/app/storage/picked-file.ts'
import { typesState } from '#renderer/app/report/types-state.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { windowIds } from '#renderer/editor/nodes/new-ids.ts'
import type { FileTerms } from '#renderer/platform/read-bytes.ts'

const TYPE_FILE: FileTerms = {
  mostBytes: MAX_REPORT_TYPE_BYTES,
  safe: '现有的报告种类和稿子没有变化。',
  tooLarge: { what: (name) => `“${name}”太大，不是报告种类文件，没有读入。`, advice: '请选择由案头导出的种类文件。' },
}

/** The user's own types and those of subscribed packs, as they are now; an open report is checked by them. */
export async function loadOwnTypes(workspace: Workspace): Promise<void> {
  const listed = await valueOrError(workspace.store, workspace.desktop['types:list']({}))
  if (listed === null) return
  workspace.store.setState({ ownTypes: [...listed.items, ...listed.shared] })
  typesState.setState({ shared: listed.shared, unreadable: listed.unreadable })
  workspace.recheck()
}

/** Opens the list of the user’s own types, as they are now. */
export async function showOwnTypes(workspace: Workspace): Promise<void> {
  await loadOwnTypes(workspace)
  typesState.setState({ listShown: true })
}

/** Proposes a type made of the open report, to be edited before it is saved. */
export function startOwnType(workspace: Workspace): void {
  const report = workspace.session()?.report()
  if (report === undefined) return
  typesState.setState({ edited: typeFromReport(report, windowIds.draftId(), workspace.store.getState().ownTypes) })
}

/** False: it was not saved, and the user has been told why. */
export async function saveOwnType(workspace: Workspace, type: ReportType): Promise<boolean> {
  const { store, desktop } = workspace
  const saved = await valueOrError(store, desktop['types:save']({ type: { ...type, name: type.name.trim() } }))
  if (saved === null) return false
  typesState.setState({ edited: null })
  await loadOwnTypes(workspace)
  notify(store, { id: 'type-saved', text: `已存为“${saved.name}”，新建报告时可以选它。`, level: 'ok' })
  return true
}

/** Reports of that type stay; they are checked as plain reports from then on. */
export async function removeOwnType(workspace: Workspace, id: string): Promise<void> {
  const removed = await workspace.desktop['types:remove']({ id })
  if (!removed.ok) showError(workspace.store, removed.error)
  await loadOwnTypes(workspace)
}

/** Writes a type as a file to be sent. */
export async function exportOwnType({ store, desktop }: Workspace, id: string): Promise<void> {
  const file = await valueOrError(store, desktop['types:export']({ id }))
  if (file !== null) notify(store, { id: 'type-exported', text: `种类已存成“${file.fileName}”，在“${file.folder}”。`, level: 'ok' })
}

/** Reads a type from a file that the user picks, and keeps it. A file that holds none changes nothing. */
export async function readOwnType(workspace: Workspace): Promise<void> {
  const { store, desktop } = workspace
  const file = await pickedFile(store, '.antoutype', TYPE_FILE)
  if (file === null) return
  const type = await valueOrError(store, desktop['types:read']({ bytes: file.bytes }))
  if (type !== null) await saveOwnType(workspace, { ...type, name: freeTypeName(type.name, store.getState().ownTypes) })
}
