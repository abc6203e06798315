import type { Result } from '#shared/base/result.ts'
import type { PasswordState } from '#shared/contract/draft-password.ts'
import { loadDrafts } from '#renderer/app/drafts/draft-actions.ts'
import { importHanded } from '#renderer/app/import/import-actions.ts'
import { notify, showError, valueOrError } from '#renderer/app/notices.ts'
import { reopenDraft } from '#renderer/app/drafts/reopen-draft.ts'
import { draftsAreOpen, storageState } from '#renderer/app/storage/storage-state.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

/** Shows the drafts, or what stands before them: a folder that is not there, a password that was not given. */
export async function showDrafts(workspace: Workspace): Promise<void> {
  const { store, desktop } = workspace
  await askStorage(workspace)
  store.setState({ info: await desktop['app:info']({}) })
  if (!draftsAreOpen()) {
    store.setState({ drafts: 'loading' })
    return
  }
  await loadDrafts(workspace)
  await reopenDraft(workspace)
  void importHanded(workspace)
}

async function askStorage({ store, desktop }: Workspace): Promise<void> {
  const [place, password] = await Promise.all([desktop['place:state']({}), desktop['password:state']({})])
  if (!place.ok) showError(store, place.error)
  storageState.setState({ ...(place.ok && { place: place.value }), ...(password.ok && { password: password.value }), problem: null })
}

/** Opens 草稿设置 over how things stand now. */
export async function openStorage(workspace: Workspace): Promise<void> {
  await askStorage(workspace)
  storageState.setState({ open: true })
}

/** Closes 草稿设置. */
export function closeStorage(): void {
  storageState.setState({ open: false, problem: null })
}

async function whileBusy<T>(work: () => Promise<T>): Promise<T> {
  storageState.setState({ busy: true, problem: null })
  try {
    return await work()
  } finally {
    storageState.setState({ busy: false })
  }
}

/** The state of the password after a call about it; null where it was refused, which then stands beside the field. */
async function withPassword(workspace: Workspace, call: () => Promise<Result<PasswordState>>): Promise<PasswordState | null> {
  const answer = await whileBusy(call)
  if (!answer.ok) {
    storageState.setState({ problem: answer.error })
    return null
  }
  storageState.setState({ password: answer.value })
  if (answer.value.unfinished !== null) showError(workspace.store, answer.value.unfinished)
  return answer.value
}

/** Opens the drafts; a wrong password is told beside its field. */
export async function unlockDrafts(workspace: Workspace, password: string): Promise<void> {
  const state = await withPassword(workspace, () => workspace.desktop['password:unlock']({ password }))
  if (state !== null) await showDrafts(workspace)
}

/** Shuts the drafts until the password is given again. */
export async function lockDrafts(workspace: Workspace): Promise<void> {
  const state = await withPassword(workspace, () => workspace.desktop['password:lock']({}))
  if (state === null) return
  closeStorage()
  workspace.store.setState({ drafts: 'loading', toasts: [] })
}

/** Encrypts the drafts. What could not be encrypted yet is told. */
export async function setPassword(workspace: Workspace, password: string): Promise<void> {
  const state = await withPassword(workspace, () => workspace.desktop['password:set']({ password }))
  if (state === null) return
  closeStorage()
  notify(workspace.store, { id: 'password', text: '草稿已加密。下次打开案头时要输入密码，请务必记住。', level: 'ok', seconds: 15 })
  await loadDrafts(workspace)
}

/** Another password for the same drafts. */
export async function changePassword(workspace: Workspace, current: string, next: string): Promise<void> {
  const state = await withPassword(workspace, () => workspace.desktop['password:change']({ current, next }))
  if (state === null) return
  closeStorage()
  notify(workspace.store, { id: 'password', text: '草稿密码已更换。以前做的备份仍用做备份时的密码。', level: 'ok', seconds: 15 })
}

/** Makes the drafts plain again. */
export async function removePassword(workspace: Workspace, current: string): Promise<void> {
  const state = await withPassword(workspace, () => workspace.desktop['password:remove']({ current }))
  if (state === null) return
  closeStorage()
  notify(workspace.store, { id: 'password', text: '草稿密码已去掉，草稿恢复为可以直接阅读的文件。', level: 'ok' })
  await loadDrafts(workspace)
}

/** Moves the drafts; main asks where to. */
export async function moveDrafts(workspace: Workspace, to: 'chosen' | 'standard'): Promise<void> {
  const { store, desktop } = workspace
  const moved = await whileBusy(() => valueOrError(store, desktop['place:move']({ to })))
  if (moved === null) return
  closeStorage()
  notify(store, { id: 'moved', text: `草稿已移到“${moved.folder}”，逐个核对无误。`, level: 'ok', seconds: 15 })
  await showDrafts(workspace)
}

/** Brings the drafts that were written in the standard folder while the chosen one was away. */
export async function takeInDrafts(workspace: Workspace): Promise<void> {
  const { store, desktop } = workspace
  const taken = await whileBusy(() => desktop['place:takeIn']({}))
  if (!taken.ok) {
    showError(store, taken.error)
    return
  }
  closeStorage()
  notify(store, { id: 'moved', text: '标准文件夹里的草稿已并到现在的文件夹。', level: 'ok' })
  await showDrafts(workspace)
  // They are there; that some of them are not encrypted yet is told as after setting a password.
  const unfinished = storageState.getState().password?.unfinished ?? null
  if (unfinished !== null) showError(store, unfinished)
}

/** Shows the drafts once their folder is there again. */
export async function lookForFolderAgain(workspace: Workspace): Promise<void> {
  await whileBusy(() => showDrafts(workspace))
}

/** Goes on in the standard folder until the program ends. */
export async function takeStandardFolderForNow(workspace: Workspace): Promise<void> {
  const { store, desktop } = workspace
  const used = await whileBusy(() => desktop['place:standardForNow']({}))
  if (!used.ok) showError(store, used.error)
  await showDrafts(workspace)
}
