import { formatClock } from '#renderer/start/format-when.ts'
import { notify, showError } from '#renderer/app/notices.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

/** After a crash of the window or the program: shows the draft that was open, with everything that reached the disk, and says so. */
export async function reopenDraft(workspace: Workspace): Promise<void> {
  const { store, desktop } = workspace
  const left = await desktop['drafts:leftOpen']({})
  if (!left.ok || left.value === null || workspace.session() !== null) return
  // First, so that nothing is waited for between opening the draft and showing it: somebody might open another meanwhile.
  await workspace.prepare()
  if (workspace.session() !== null) return
  const draft = await desktop['drafts:open']({ id: left.value })
  if (!draft.ok) {
    showError(store, draft.error)
    return
  }
  // Written in elsewhere by now: that is no window to be thrown into.
  if (draft.value.readOnly !== undefined) return
  await workspace.enter(draft.value)
  const at = formatClock(draft.value.savedAt)
  notify(store, {
    id: 'reopened',
    text: `上次没有正常关闭，已重新打开当时的稿子${at === '' ? '' : `，${at} 以前写的都在`}。最后一两秒里打的字请核对一下。`,
    level: 'ok',
    seconds: 20,
  })
}
