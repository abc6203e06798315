import { type BrowserWindow, dialog } from 'electron'

/** So many crashes within this time, and loading the page again would only crash again. */
const MOST_CRASHES = 3
const CRASH_WINDOW_MS = 60_000

/** Watches the page of a window and loads it again when its process is gone: the drafts are on disk. */
export function recoverPage(window: BrowserWindow) {
  let alive = false
  let called = false
  let crashes: readonly number[] = []

  window.webContents.on('render-process-gone', (_event, details) => {
    alive = false
    if (details.reason === 'clean-exit') return
    const now = Date.now()
    crashes = [...crashes.filter((at) => now - at < CRASH_WINDOW_MS), now]
    if (crashes.length <= MOST_CRASHES) window.webContents.reload()
    else giveUp(window)
  })
  window.on('unresponsive', () => {
    alive = false
  })
  window.on('responsive', () => {
    alive = called
  })

  return {
    /** The page has made a call: it is up. */
    called: () => {
      alive = true
      called = true
    },
    isAlive: () => alive,
    /** Whether a page ever was up, so that there may be unsaved text. */
    hasCalled: () => called,
  }
}

function giveUp(window: BrowserWindow): void {
  dialog.showErrorBox('案头的窗口多次意外退出', '已经保存的稿子都在电脑上，没有变化。请关闭其他占用内存较多的程序，再重新打开案头。')
  window.destroy()
}
