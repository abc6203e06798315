import { notifyOfReport } from '#renderer/app/notices.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

/** Shows 体检 once the report was checked; before that it says so. */
export function openCheckup({ store }: Workspace): void {
  if (store.getState().inspection === null) {
    notifyOfReport(store, { id: 'checkup-waits', text: '检查还没有做完，请稍等一下再看体检。', level: 'info', seconds: 4 })
    return
  }
  store.setState({ checkupShown: true })
}

/** Back to the editor, and there to what `then` shows. */
export function closeCheckup(workspace: Workspace, then: () => void = () => workspace.editor.focus()): void {
  const { store } = workspace
  if (!store.getState().checkupShown) return
  store.setState({ checkupShown: false })
  // Once the page is on screen again.
  requestAnimationFrame(then)
}
