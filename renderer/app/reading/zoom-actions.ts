import { saveSettings } from '#renderer/app/storage/settings-actions.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { steppedZoom, type Zoom, zoomPercent } from '#renderer/frame/zoom.ts'

/** A turn of the wheel sends many steps; what stays is written once. */
const WRITE_AFTER_MS = 400

let timer: ReturnType<typeof setTimeout> | undefined

/** Shows the page so large from now on; kept over restarts. */
export function setZoom(workspace: Workspace, zoom: Zoom): void {
  workspace.store.setState({ zoom })
  clearTimeout(timer)
  timer = setTimeout(() => void saveSettings(workspace, { pageZoom: workspace.store.getState().zoom }), WRITE_AFTER_MS)
}

/** The next tenth larger or smaller than the page is shown now. */
export function stepZoom(workspace: Workspace, direction: 1 | -1): void {
  setZoom(workspace, steppedZoom(shownZoom() ?? 100, direction))
}

/** How large the page is shown, in per cent; null while there is none. */
export function shownZoom(): number | null {
  const paper = document.querySelector('.paper')
  return paper === null ? null : zoomPercent(Number.parseFloat(getComputedStyle(paper).fontSize))
}

/** Ctrl with the wheel over the desk. Returns the function that stops listening. */
export function zoomByWheel(workspace: Workspace): () => void {
  const turn = (event: WheelEvent) => {
    const target = event.target instanceof Element ? event.target : null
    if (!event.ctrlKey || event.deltaY === 0) return
    // Elsewhere the browser's own zoom would take the whole window.
    event.preventDefault()
    if (target?.closest('.app-desk')) stepZoom(workspace, event.deltaY < 0 ? 1 : -1)
  }
  window.addEventListener('wheel', turn, { passive: false })
  return () => window.removeEventListener('wheel', turn)
}
