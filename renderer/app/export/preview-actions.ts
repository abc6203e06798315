import { planExport } from '#shared/export-plan/plan-export.ts'
import { STANDARD_PROFILE, findProfile } from '#shared/layout-profiles/built-in-profiles.ts'
import { layOutPages } from '#shared/page-layout/lay-out-pages.ts'
import type { SourcePlace } from '#shared/page-layout/page-layout.ts'
import { currentProfileId } from '#renderer/app/export/export-actions.ts'
import { exportState } from '#renderer/app/export/export-state.ts'
import { notify, showError } from '#renderer/app/notices.ts'
import { previewState } from '#renderer/app/export/preview-state.ts'
import { loadProfiles } from '#renderer/app/export/profile-actions.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

/** Shows the finished pages in the layout that the next export will use, at the caret. */
export async function openPreview(workspace: Workspace): Promise<boolean> {
  await loadProfiles(workspace)
  const report = workspace.session()?.report()
  if (report === undefined) return false
  const layout = findProfile(exportState.getState().profiles, currentProfileId(workspace)) ?? STANDARD_PROFILE
  const plan = planExport(report, { layout })
  previewState.setState({ preview: { layout: layOutPages(plan, report.blocks), title: plan.title, start: workspace.editor.caret() } })
  return true
}

/** The key that opens the preview closes it, too. */
export async function togglePreview(workspace: Workspace): Promise<void> {
  if (previewState.getState().preview === null) await openPreview(workspace)
  else closePreview(workspace)
}

/** Back to the editor, where the caret was, or at a place of the report. */
export function closePreview(workspace: Workspace, place: SourcePlace | null = null): void {
  if (previewState.getState().preview === null) return
  const { editor } = workspace
  const match = place === null ? null : { blockId: place.blockId, start: place.offset, end: place.offset }
  if (match !== null) editor.select(match)
  previewState.setState({ preview: null })
  // Once the page is on screen again.
  requestAnimationFrame(() => {
    editor.focus()
    if (match !== null) editor.reveal(match)
  })
}

/** The pages of one draft are never shown for another. Returns the function that stops watching. */
export function forgetPreviewWithDraft({ store }: Workspace): () => void {
  return store.subscribe((state, before) => {
    if (state.draftId !== before.draftId) previewState.setState({ preview: null })
  })
}

/** The system's own dialog: a printer, or whatever the system offers in its place. */
export async function printReport(workspace: Workspace): Promise<void> {
  if (await showPages(workspace)) window.print()
}

/** Writes the pages as a PDF. Where the host cannot, the printing dialog can. */
export async function savePdf(workspace: Workspace): Promise<void> {
  const { store, desktop } = workspace
  const report = previewState.getState().preview?.document ?? workspace.session()?.report()
  if (report === undefined || previewState.getState().saving) return
  if (store.getState().info?.host === 'local-host') {
    notify(store, { id: 'pdf-by-printing', text: '请在接下来的打印窗口里，把打印机选为“另存为 PDF”。', level: 'info', seconds: 12 })
    await printReport(workspace)
    return
  }
  previewState.setState({ saving: true })
  try {
    if (!(await showPages(workspace))) return
    const answer = await desktop['export:pdf']({ document: report })
    if (!answer.ok) {
      store.setState({ error: { error: answer.error, retry: () => void savePdf(workspace) } })
      return
    }
    if (answer.value !== null) tellSaved(workspace, answer.value)
  } finally {
    previewState.setState({ saving: false })
  }
}

/** What is printed is what the preview shows: it is opened, and drawn, first. */
async function showPages(workspace: Workspace): Promise<boolean> {
  if (previewState.getState().preview === null && !(await openPreview(workspace))) return false
  await document.fonts.ready
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  return true
}

function tellSaved({ store, desktop }: Workspace, { exportId, fileName, folder }: { exportId: string; fileName: string; folder: string }): void {
  const open = async (channel: 'export:open' | 'export:reveal') => {
    const opened = await desktop[channel]({ exportId })
    if (!opened.ok) showError(store, opened.error)
  }
  const openBlanks = store.getState().inspection?.openBlanks ?? 0
  notify(store, {
    id: 'exported',
    text: `已存为“${fileName}”，在“${folder}”${openBlanks > 0 ? `，还有 ${openBlanks} 处空项标了底色` : ''}。`,
    level: 'ok',
    seconds: 20,
    actions: [
      { text: '打开文件', onPress: () => void open('export:open') },
      { text: '打开所在文件夹', onPress: () => void open('export:reveal') },
    ],
  })
}
