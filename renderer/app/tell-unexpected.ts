import { notify } from '#renderer/app/notices.ts'
import type { AppStore } from '#renderer/app/app-store.ts'

/** What the window hears of an error nobody caught. */
type Uncaught = Pick<Window, 'addEventListener'>

/**
 * An action that broke off must not look like one that was done. The cause stays in the console, in English.
 * The browser's own remarks (a ResizeObserver that wants another frame) come the same way, but without an error.
 */
export function tellUnexpected(store: AppStore, page: Uncaught): void {
  const tell = (cause: unknown) => {
    if (cause instanceof Error) notify(store, { id: 'unexpected', text: UNEXPECTED, level: 'must', seconds: 20 })
  }
  page.addEventListener('error', (event) => tell(event.error))
  page.addEventListener('unhandledrejection', (event) => tell(event.reason))
}

const UNEXPECTED =
  '程序遇到了没有料到的问题，刚才这一步可能没有做完。已经保存的稿子没有变化，正文照常保存。请看一眼正文，再试一次；仍然不行，请重新打开案头。'
