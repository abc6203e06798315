import { dismiss, notifyOfReport } from '#renderer/app/notices.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

/** 专注: nothing but the page and the tools; the paragraph at the caret stands out. */
export function toggleFocusMode({ store, editor }: Workspace): void {
  const focusMode = !store.getState().focusMode
  store.setState({ focusMode, panelOpen: false })
  if (!focusMode) dismiss(store, 'focus-mode')
  else notifyOfReport(store, { id: 'focus-mode', text: '已进入专注写作，按 Ctrl+Shift+F 或点“退出专注”返回。', level: 'ok', seconds: 6 })
  editor.focus()
  requestAnimationFrame(() => {
    const caret = editor.caret()
    if (caret !== null) editor.reveal({ blockId: caret.blockId, start: caret.offset, end: caret.offset })
  })
}
