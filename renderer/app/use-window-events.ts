import { useEffect } from 'react'
import { refreshDrafts } from '#renderer/app/drafts/draft-actions.ts'
import { readAgain } from '#renderer/app/drafts/read-again.ts'
import { focusNextRegion } from '#renderer/app/focus-regions.ts'
import { importDropped, importHanded } from '#renderer/app/import/import-actions.ts'
import { giveLostFocusToPage } from '#renderer/app/lost-focus.ts'
import { closePreview } from '#renderer/app/export/preview-actions.ts'
import { acceptByKey, decideCurrent, goToFinding, ignoreFinding } from '#renderer/app/proofreading/finding-actions.ts'
import { zoomByWheel } from '#renderer/app/reading/zoom-actions.ts'
import { showSaveError } from '#renderer/app/drafts/save-error.ts'
import { runMenuCommand } from '#renderer/app/run-menu-command.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { droppedFiles } from '#renderer/platform/dropped-files.ts'
import { watchPresses } from '#renderer/platform/pointer-press.ts'
import { isDialogOpen } from '#renderer/ui/is-dialog-open.ts'

/** What reaches the window from outside the page: menu, closing, dropped files, F8. */
export function useWindowEvents(workspace: Workspace): void {
  useEffect(() => {
    const { desktop } = workspace
    const stops = [
      desktop.on('menu:command', ({ command }) => runMenuCommand(workspace, command)),
      desktop.on('app:closing', () => void saveAndClose(workspace)),
      desktop.on('import:waiting', () => void importHanded(workspace)),
      listenForDrops(workspace),
      listenForKeys(workspace),
      zoomByWheel(workspace),
      listenForFocus(workspace),
      giveLostFocusToPage(workspace),
      watchPresses(),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [workspace])
}

/** The window closes once everything is on disk. A save that fails keeps it open and says why. */
async function saveAndClose(workspace: Workspace): Promise<void> {
  const { desktop } = workspace
  const session = workspace.session()
  if (session !== null) await workspace.editor.settle()
  if (session !== null && !(await session.flush())) {
    const state = session.state()
    if (state.kind === 'failed') showSaveError(workspace, state.error, () => void saveAndClose(workspace))
    return
  }
  await desktop['app:close']({})
}

function listenForDrops(workspace: Workspace): () => void {
  const { store } = workspace
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    if (!store.getState().dragging) store.setState({ dragging: true })
  }
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) store.setState({ dragging: false })
  }
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    event.stopPropagation()
    store.setState({ dragging: false })
    if (event.dataTransfer !== null) void importDropped(workspace, droppedFiles(event.dataTransfer))
  }
  window.addEventListener('dragover', over)
  window.addEventListener('dragleave', leave)
  // Before the editor sees it: a file is never dropped into the text.
  window.addEventListener('drop', drop, { capture: true })
  return () => {
    window.removeEventListener('dragover', over)
    window.removeEventListener('dragleave', leave)
    window.removeEventListener('drop', drop, { capture: true })
  }
}

function listenForKeys(workspace: Workspace): () => void {
  const press = (event: KeyboardEvent) => {
    if (isDialogOpen()) return
    if (event.key === 'F6' && !event.isComposing && !event.ctrlKey && !event.altKey) {
      event.preventDefault()
      focusNextRegion(workspace, event.shiftKey ? -1 : 1)
      return
    }
    if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) closePanelOverPage(workspace, event.target)
    if (event.key !== 'F8' || event.isComposing || event.altKey || workspace.session() === null) return
    event.preventDefault()
    closePreview(workspace)
    if (event.ctrlKey) decideCurrent(workspace, event.shiftKey ? ignoreFinding : acceptByKey)
    else goToFinding(workspace, event.shiftKey ? 'previous' : 'next')
  }
  window.addEventListener('keydown', press)
  return () => window.removeEventListener('keydown', press)
}

/** A panel that lies over the page is put away by Escape, from the page and from the panel itself. */
function closePanelOverPage(workspace: Workspace, target: EventTarget | null): void {
  const { store } = workspace
  if (!store.getState().panelOpen || !(target instanceof Element) || document.querySelector('.panel-close')?.checkVisibility() !== true) return
  const isInPanel = target.closest('.app-panel') !== null
  if (!isInPanel && target !== document.body && target.closest('.page') === null) return
  store.setState({ panelOpen: false })
  if (isInPanel) workspace.editor.focus()
}

/** Whoever comes back to the window may have put the stick in again, made room, or written, deleted and left drafts in another one. */
function listenForFocus(workspace: Workspace): () => void {
  const look = () => {
    const session = workspace.session()
    if (session === null) void refreshDrafts(workspace)
    else if (session.state().kind === 'read-only') void readAgain(workspace)
    else void session.look()
  }
  window.addEventListener('focus', look)
  return () => window.removeEventListener('focus', look)
}
