import { formatClock } from '#renderer/start/format-when.ts'
import type { AppStore } from '#renderer/app/app-store.ts'
import { notify, showError } from '#renderer/app/notices.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { untilReleased } from '#renderer/platform/pointer-press.ts'

/**
 * After a crash of the window or the program, or where another window of the local host has it open: shows the draft that was open, with
 * everything that reached the disk, and says so.
 */
export async function reopenDraft(workspace: Workspace): Promise<void> {
  const { store, desktop } = workspace
  const left = await desktop['drafts:leftOpen']({})
  if (!left.ok || left.value === null) return
  // First, so that little is waited for between opening the draft and showing it.
  await workspace.prepare()
  if (await isAnotherOpen(workspace)) return
  const draft = await desktop['drafts:open']({ id: left.value })
  if (!draft.ok) {
    showError(store, draft.error)
    return
  }
  // Written in elsewhere by now: that is no window to be thrown into.
  if (draft.value.readOnly !== undefined) return
  if (await isAnotherOpen(workspace)) {
    if (workspace.session()?.id() !== left.value) void desktop['drafts:close']({ id: left.value })
    return
  }
  await workspace.enter(draft.value)
  const at = formatClock(draft.value.savedAt)
  notify(store, {
    id: 'reopened',
    text: `已重新打开没有关闭的稿子${at === '' ? '' : `，${at} 以前写的都在`}。最后一两秒里打的字请核对一下。`,
    level: 'ok',
    seconds: 20,
  })
}

/** Whoever has pressed a draft, or 新建, by now means that one; what they pressed is waited for. */
async function isAnotherOpen({ store, session }: Workspace): Promise<boolean> {
  await untilReleased()
  if (store.getState().busy) await untilIdle(store)
  return session() !== null
}

function untilIdle(store: AppStore): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(({ busy }) => {
      if (busy) return
      stop()
      resolve()
    })
  })
}
