import { createStore } from 'zustand/vanilla'
import type { BinnedDraft } from '#shared/contract/binned-draft.ts'
import { shortTitle } from '#shared/document/short-title.ts'
import { loadDrafts, removedToast } from '#renderer/app/drafts/draft-actions.ts'
import { dismiss, notify, showError, valueOrError } from '#renderer/app/notices.ts'
import { oneAtATime } from '#renderer/app/one-at-a-time.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

export interface BinState {
  /** Null: the bin is closed. */
  readonly drafts: readonly BinnedDraft[] | null
  /** The draft whose removal for good is being asked about. */
  readonly asking: BinnedDraft | null
}

/** 回收箱 while its dialog is open. */
export const binState = createStore<BinState>(() => ({ drafts: null, asking: null }))

/** Shows what is in the bin; one that is open is read again. */
export async function openBin({ store, desktop }: Workspace): Promise<void> {
  const drafts = await valueOrError(store, desktop['bin:list']({}))
  if (drafts !== null) binState.setState({ drafts, asking: null })
}

/** Closes the bin, with the question that may be asked in it. */
export function closeBin(): void {
  binState.setState({ drafts: null, asking: null })
}

/** The bin as it is now; not where it was closed meanwhile. */
async function showBinAgain({ store, desktop }: Workspace): Promise<void> {
  const drafts = await valueOrError(store, desktop['bin:list']({}))
  if (drafts !== null && binState.getState().drafts !== null) binState.setState({ drafts })
}

const idOf = (_: Workspace, { id }: BinnedDraft) => id

/** Puts a draft back into the list. */
export const restoreFromBin = oneAtATime(async (workspace: Workspace, draft: BinnedDraft): Promise<void> => {
  const { store, desktop } = workspace
  const restored = await desktop['drafts:restore']({ id: draft.id })
  if (!restored.ok) {
    showError(store, restored.error)
    return
  }
  // Its 撤销 has nothing to bring back any more.
  dismiss(store, removedToast(draft.id))
  notify(store, { id: 'restored', text: `“${shortTitle(draft.title) || '打不开的草稿'}”已放回草稿列表。`, level: 'ok' })
  await showBinAgain(workspace)
  await loadDrafts(workspace)
}, idOf)

/** Removes a draft with its versions; nothing brings it back. The user was asked. */
export const removeForGood = oneAtATime(async (workspace: Workspace, draft: BinnedDraft): Promise<void> => {
  const { store, desktop } = workspace
  const removed = await desktop['bin:remove']({ id: draft.id })
  if (removed.ok) dismiss(store, removedToast(draft.id))
  else showError(store, removed.error)
  binState.setState({ asking: null })
  await showBinAgain(workspace)
}, idOf)
