import type { OpenedDraft } from '#shared/contract/draft.ts'
import type { UnitKind } from '#shared/document/report-document.ts'
import { keepEqual } from '#renderer/app/keep-equal.ts'
import { notify, showError, valueOrError } from '#renderer/app/notices.ts'
import { fillOwnBlanks } from '#renderer/app/report/particulars-actions.ts'
import { showSaveError } from '#renderer/app/drafts/save-error.ts'
import { saveSettings } from '#renderer/app/storage/settings-actions.ts'
import { isGate, storageState } from '#renderer/app/storage/storage-state.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { dropEarlyText, keepEarlyText } from '#renderer/platform/early-text.ts'
import { untilReleased } from '#renderer/platform/pointer-press.ts'

/** Reads the list of drafts. What stands before all of them is shown in its place, other errors are told. */
export async function loadDrafts({ store, desktop }: Workspace): Promise<void> {
  const drafts = await desktop['drafts:list']({})
  await untilReleased()
  if (drafts.ok) store.setState({ drafts: drafts.value })
  else if (!isGate(drafts.error.code)) {
    showError(store, drafts.error)
    store.setState({ drafts: 'unreadable' })
  } else {
    // Another window has set a password, or the drive is gone: an empty list would look as if the drafts were lost.
    const [place, password] = await Promise.all([desktop['place:state']({}), desktop['password:state']({})])
    storageState.setState({ ...(place.ok && { place: place.value }), ...(password.ok && { password: password.value }) })
    store.setState({ drafts: 'loading' })
  }
}

/** What another window, or somebody in the drafts folder, has done meanwhile. Nothing is told: the list that stands stays where it cannot be read. */
export async function refreshDrafts({ store, desktop }: Workspace): Promise<void> {
  if (store.getState().drafts === 'loading') return
  const drafts = await desktop['drafts:list']({})
  // Whoever comes back to the window does so by a press, mostly on the row that they mean.
  await untilReleased()
  if (drafts.ok) store.setState(({ drafts: before }) => ({ drafts: keepEqual(before, drafts.value) }))
}

/** Runs `work` with the buttons of the start page waiting, after everything open is saved. */
export async function whileBusy(workspace: Workspace, work: () => Promise<void>): Promise<void> {
  if (workspace.store.getState().busy) return
  workspace.store.setState({ busy: true })
  try {
    if (await flushOrTell(workspace)) await work()
  } finally {
    workspace.store.setState({ busy: false })
  }
}

/** The same for work that opens a report: what is typed on the start page meanwhile is meant for it. */
async function whileOpening(workspace: Workspace, work: () => Promise<void>): Promise<void> {
  if (workspace.session() === null && !workspace.store.getState().busy) keepEarlyText()
  await whileBusy(workspace, work)
  if (workspace.session() === null) dropEarlyText()
}

/** Saves the open draft. When that fails the user is told and nothing else happens: the text stays on screen. */
async function flushOrTell(workspace: Workspace): Promise<boolean> {
  const session = workspace.session()
  if (session === null) return true
  await workspace.editor.settle()
  if (await session.flush()) return true
  const state = session.state()
  if (state.kind === 'failed') showSaveError(workspace, state.error)
  return false
}

/**
 * Shows a draft in the place of the open one. While it was fetched, something may have been typed on the page: that is saved
 * first. False where it could not be: the page stays as it is, and the user is told.
 */
export async function showDraft(workspace: Workspace, draft: OpenedDraft): Promise<boolean> {
  const { id } = draft.document
  const session = workspace.session()
  // It stands on the page already, with what was typed since it was read.
  if (session?.id() === id && session.state().kind !== 'read-only') return true
  if (!(await flushOrTell(workspace))) {
    void workspace.desktop['drafts:close']({ id })
    return false
  }
  await workspace.enter(draft)
  return true
}

/** A new report from the outline of its type, with the user’s own particulars filled in. */
export function createDraft(workspace: Workspace, report: { reportType: string; unitKind: UnitKind; year: number }): Promise<void> {
  return whileOpening(workspace, async () => {
    const { store, desktop } = workspace
    const draft = await valueOrError(store, desktop['drafts:create'](report))
    if (draft === null || !(await showDraft(workspace, draft))) return
    fillOwnBlanks(workspace)
    await saveSettings(workspace, { unitKind: report.unitKind })
  })
}

/** Opens a draft; one that cannot be opened is told, and the list read again. */
export function openDraft(workspace: Workspace, id: string): Promise<void> {
  return whileOpening(workspace, async () => {
    const draft = await valueOrError(workspace.store, workspace.desktop['drafts:open']({ id }))
    if (draft !== null) await showDraft(workspace, draft)
    else await loadDrafts(workspace)
  })
}

/** A new draft that holds the sample report. */
export function openSample(workspace: Workspace): Promise<void> {
  return whileOpening(workspace, async () => {
    const draft = await valueOrError(workspace.store, workspace.desktop['drafts:createSample']({}))
    if (draft !== null) await showDraft(workspace, draft)
  })
}

/** Opens what could be had of a damaged draft, as a draft of its own. */
export function recoverDraft(workspace: Workspace, id: string): Promise<void> {
  return whileOpening(workspace, async () => {
    const draft = await valueOrError(workspace.store, workspace.desktop['drafts:recover']({ id }))
    if (draft === null || !(await showDraft(workspace, draft))) return
    notify(workspace.store, { id: 'recovered', text: '已用上一次保存的版本另存成一份新草稿，读不出来的文件原样留着。', level: 'ok' })
  })
}

/** The message that a draft went into the trash. */
export function removedToast(id: string): string {
  return `removed-${id}`
}

/**
 * Puts a draft into the trash; the toast brings it back. Of one that is open in another window the user is asked first.
 * @param evenIfOpen they were
 */
export async function removeDraft(workspace: Workspace, id: string, evenIfOpen = false): Promise<void> {
  const { store, desktop } = workspace
  const removed = await desktop['drafts:remove'](evenIfOpen ? { id } : { id, unlessOpen: true })
  if (!removed.ok && removed.error.code === 'open-elsewhere') {
    store.setState({ askingRemoval: id })
    return
  }
  if (!removed.ok) {
    showError(store, removed.error)
    return
  }
  await loadDrafts(workspace)
  const restore = async () => {
    const answer = await desktop['drafts:restore']({ id })
    if (!answer.ok) showError(store, answer.error)
    await loadDrafts(workspace)
  }
  notify(store, {
    id: removedToast(id),
    text: '草稿已移到回收箱。',
    level: 'ok',
    actions: [{ text: '撤销', onPress: () => void restore() }],
  })
}

/** Leaves the open report once it is saved; while it cannot be, it stays. */
export async function backToStart(workspace: Workspace): Promise<void> {
  if (!(await flushOrTell(workspace))) return
  workspace.leave()
  await loadDrafts(workspace)
}

/** A draft of one's own from a report that can only be read here. */
export function copyDraft(workspace: Workspace): Promise<void> {
  return whileBusy(workspace, async () => {
    const { store, desktop } = workspace
    const report = workspace.session()?.report()
    if (report === undefined) return
    const draft = await valueOrError(store, desktop['drafts:copy']({ document: report, view: { caret: workspace.editor.caret() } }))
    if (draft === null || !(await showDraft(workspace, draft))) return
    notify(store, { id: 'copied-draft', text: '已复制成一份新草稿，现在打开的就是它。原来的那份没有改动。', level: 'ok' })
  })
}
