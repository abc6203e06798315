import { showError } from '#renderer/app/notices.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { attemptNetwork } from '#renderer/platform/network-attempts.ts'

/** 离线自检: the window's own attempts first, so that the desktop's count of refused requests includes them. */
export async function runSelfCheck({ store, desktop }: Workspace): Promise<void> {
  // A second look leaves the first on screen: buttons that go dead under the finger would lose the focus.
  if (store.getState().selfCheck === null) store.setState({ selfCheck: 'checking' })
  const attempts = await attemptNetwork()
  const answer = await desktop['app:selfCheck']({})
  // Closed in the meantime.
  if (store.getState().selfCheck === null) return
  if (answer.ok) store.setState({ selfCheck: { at: answer.value.at, items: [...answer.value.items, ...attempts] } })
  else {
    store.setState({ selfCheck: null })
    showError(store, answer.error)
  }
}
