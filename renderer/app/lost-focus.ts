import type { Workspace } from '#renderer/app/workspace.ts'
import { isDialogOpen } from '#renderer/ui/is-dialog-open.ts'

/** Whoever closes something gives the focus back in a turn or two of their own. */
const PATIENCE_MS = 120

/**
 * What had the focus is taken off the window (a message that was answered, a hint waved away, a card decided over): the focus falls to
 * nothing then, and what is typed next would be lost. The page takes it, with the caret where it was. A click beside everything is something
 * else: somebody may be selecting what they want to copy. Returns the function that stops listening.
 */
export function giveLostFocusToPage(workspace: Workspace): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const left = ({ target }: FocusEvent) => {
    clearTimeout(timer)
    // A report that is only being opened puts the caret in its place itself; taken from it, a composition begun by then would break.
    if (document.querySelector('.page') === null) return
    timer = setTimeout(() => {
      const isGone = target instanceof Element && !target.isConnected
      if (isGone && document.activeElement === document.body && !isDialogOpen()) focusPage(workspace)
    }, PATIENCE_MS)
  }
  window.addEventListener('focusout', left)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('focusout', left)
  }
}

function focusPage(workspace: Workspace): void {
  if (workspace.session() !== null && document.querySelector('.page')?.checkVisibility() === true) workspace.editor.focus()
}
