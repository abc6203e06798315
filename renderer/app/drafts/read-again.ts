import { showDraft } from '#renderer/app/drafts/draft-actions.ts'
import { notify } from '#renderer/app/notices.ts'
import { previewState } from '#renderer/app/export/preview-state.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

/**
 * The open draft can only be read here, as another window writes in it: shows what was written there since, and lets the user write as soon as
 * the other has left it. Where neither is so, the page stays untouched.
 */
export async function readAgain(workspace: Workspace): Promise<void> {
  const { store, desktop } = workspace
  const session = workspace.session()
  const state = session?.state()
  if (session === null || state?.kind !== 'read-only' || state.reason !== 'open-elsewhere' || isBesideThePage(workspace)) return
  const draft = await desktop['drafts:open']({ id: session.id() })
  if (!draft.ok) return
  if (workspace.session() !== session || isBesideThePage(workspace)) {
    if (draft.value.readOnly === undefined && workspace.session()?.id() !== session.id()) void desktop['drafts:close']({ id: session.id() })
    return
  }
  const isFree = draft.value.readOnly === undefined
  const isSame = JSON.stringify(draft.value.document.blocks) === JSON.stringify(session.report().blocks)
  if (!isFree && isSame) return
  // Whoever reads stays where they are.
  const view = { ...draft.value.view, caret: workspace.editor.caret() }
  if ((await showDraft(workspace, { ...draft.value, view })) && isFree)
    notify(store, { id: 'free-again', text: '另一个窗口已经关掉了这份草稿，现在可以在这里接着写。', level: 'ok', seconds: 10 })
}

/** Something else stands over the page, or is about to. */
function isBesideThePage({ store }: Workspace): boolean {
  const { busy, checkupShown } = store.getState()
  return busy || checkupShown || previewState.getState().preview !== null
}
