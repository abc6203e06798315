import type { ExportWordRequest, ExportedFile } from '#shared/contract/exports.ts'
import { type FinalObstacle, finalObstacles } from '#shared/text-import/final-obstacles.ts'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { Finding } from '#shared/inspection/inspection.ts'
import type { Remark } from '#shared/export-plan/remark.ts'
import { exportState } from '#renderer/app/export/export-state.ts'
import { notify, showError, valueOrError } from '#renderer/app/notices.ts'
import { loadProfiles } from '#renderer/app/export/profile-actions.ts'
import { openFindings } from '#renderer/app/proofreading/open-findings.ts'
import { jumpToBlank } from '#renderer/app/report/report-actions.ts'
import { saveSettings } from '#renderer/app/storage/settings-actions.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import type { ExportChoice } from '#renderer/dialogs/ExportDialog.tsx'
import type { Edition } from '#renderer/dialogs/ExportEditionChoice.tsx'
import { isFontInstalled } from '#renderer/dialogs/profiles/installed-fonts.ts'
import { missingFonts, missingFontsText } from '#renderer/dialogs/profiles/missing-fonts.ts'

type Wanted = Omit<ExportWordRequest, 'document'>

/** Errors after which another name beside the refused one helps. */
const OTHER_NAME_HELPS: ReadonlySet<string> = new Set(['in-use', 'no-permission', 'is-folder'])

/** Layouts whose missing fonts were told in a message already: once is enough. */
const toldFonts = new Set<string>()

/** One click: 送审版 in the layout used last. Asks where, writes, says where it is and which fonts this machine lacks. */
export async function exportWord(workspace: Workspace): Promise<void> {
  await loadProfiles(workspace)
  const profileId = currentProfileId(workspace)
  const file = await writeReport(workspace, { edition: 'review', profileId })
  if (file === null || toldFonts.has(profileId)) return
  const text = missingFontsOf(profileId)
  if (text !== '') notify(workspace.store, { id: 'missing-fonts', text, level: 'info', seconds: 20 })
  toldFonts.add(profileId)
}

/** The dialog: which copy, under which name, in which layout. */
export async function openExport(workspace: Workspace, edition: Edition): Promise<void> {
  const report = workspace.session()?.report()
  if (report === undefined) return
  await loadProfiles(workspace)
  const past = await valueOrError(workspace.store, workspace.desktop['export:history']({ draftId: report.id }))
  const title = workspace.store.getState().inspection?.outline.title ?? '述职报告'
  exportState.setState({ dialog: { edition, title, obstacles: finalObstacles(report), history: historyText(past ?? []) } })
}

/** Closes the dialog. */
export function closeExport(): void {
  exportState.setState({ dialog: null })
}

/** Exports as chosen in the dialog; the dialog stays open when the user cancels the file dialog. */
export async function exportAsChosen(workspace: Workspace, choice: ExportChoice): Promise<void> {
  const { edition, fileName, profileId, withRemarks, overridden } = choice
  if (profileId !== workspace.store.getState().settings.layoutProfile) await saveSettings(workspace, { layoutProfile: profileId })
  const remarks = withRemarks ? { remarks: remarksOf(workspace) } : {}
  const name = fileName.trim() === '' ? {} : { fileName: fileName.trim() }
  toldFonts.add(profileId)
  const file = await writeReport(workspace, { edition, profileId, overridden, ...name, ...remarks })
  if (file !== null) closeExport()
}

/** Closes the dialog and shows the place. */
export function goToObstacle(workspace: Workspace, obstacle: FinalObstacle): void {
  closeExport()
  if (obstacle.blank) {
    jumpToBlank(workspace, obstacle.blank.id)
    return
  }
  workspace.editor.select(obstacle)
  workspace.editor.focus()
  workspace.editor.reveal(obstacle)
}

/** A sentence on the fonts of a layout that this machine lacks; empty when it has all. */
export function missingFontsOf(profileId: string): string {
  const profile = exportState.getState().profiles.find(({ id }) => id === profileId) ?? STANDARD_PROFILE
  return missingFontsText(missingFonts(profile, isFontInstalled))
}

/** The layout used last; 标准 when it is gone. */
export function currentProfileId({ store }: Workspace): string {
  const { layoutProfile } = store.getState().settings
  return exportState.getState().profiles.some(({ id }) => id === layoutProfile) ? layoutProfile : STANDARD_PROFILE.id
}

/** What becomes a note in the margin of a copy for review: the findings that are open. */
export function findingsToRemark({ store }: Workspace): readonly Finding[] {
  return openFindings(store.getState())
}

function remarksOf(workspace: Workspace): Remark[] {
  return findingsToRemark(workspace).map(({ blockId, start, end, title, message, suggestion }) => {
    const advice = suggestion === undefined ? '' : suggestion === '' ? '建议删去。' : `建议改为“${suggestion}”。`
    return { blockId, start, end, author: '案头校对', text: `${title}：${message}${advice}` }
  })
}

async function writeReport(workspace: Workspace, wanted: Wanted): Promise<ExportedFile | null> {
  const { store, desktop } = workspace
  const session = workspace.session()
  if (session === null || store.getState().exporting) return null
  store.setState({ exporting: true })
  try {
    const answer = await desktop['export:word']({ document: session.report(), ...wanted })
    if (!answer.ok) {
      const again = (place: 'ask' | 'beside') => () => void writeReport(workspace, { ...wanted, place }).then((file) => file && closeExport())
      store.setState({
        error: OTHER_NAME_HELPS.has(answer.error.code)
          ? { error: answer.error, retry: again('ask'), otherName: again('beside') }
          : { error: answer.error, retry: again('ask') },
      })
      return null
    }
    if (answer.value !== null) tellExported(workspace, answer.value, wanted.edition ?? 'review')
    return answer.value
  } finally {
    store.setState({ exporting: false })
  }
}

/** Writes another document than the open report, under a name. Null: cancelled, or an error that was shown. */
export async function exportDocument(workspace: Workspace, document: ReportDocument, fileName: string): Promise<ExportedFile | null> {
  const { store, desktop } = workspace
  const answer = await desktop['export:word']({ document, fileName })
  if (!answer.ok) {
    store.setState({ error: { error: answer.error, retry: () => void exportDocument(workspace, document, fileName) } })
    return null
  }
  if (answer.value !== null) tellWritten(workspace, answer.value, 0)
  return answer.value
}

function tellExported(workspace: Workspace, file: ExportedFile, edition: Edition): void {
  tellWritten(workspace, file, edition === 'review' ? (workspace.store.getState().inspection?.openBlanks ?? 0) : 0)
}

function tellWritten({ store, desktop }: Workspace, { exportId, fileName, folder }: ExportedFile, openBlanks: number): void {
  const open = async (channel: 'export:open' | 'export:reveal') => {
    const opened = await desktop[channel]({ exportId })
    if (!opened.ok) showError(store, opened.error)
  }
  notify(store, {
    id: 'exported',
    text: `已导出“${fileName}”到“${folder}”${openBlanks > 0 ? `，还有 ${openBlanks} 处空项标了底色` : ''}。`,
    level: 'ok',
    seconds: 20,
    actions: [
      { text: '打开文件', onPress: () => void open('export:open') },
      { text: '打开所在文件夹', onPress: () => void open('export:reveal') },
    ],
  })
}

function historyText(past: readonly { readonly at: string; readonly overridden: number }[]): string {
  const last = past.at(-1)
  if (last === undefined) return ''
  const when = new Date(last.at).toLocaleString('zh-CN', { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' })
  return `导出过 ${past.length} 次定稿，最近一次是 ${when}${last.overridden > 0 ? `，当时带着 ${last.overridden} 处没处理完的地方` : ''}。`
}
