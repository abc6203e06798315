import type { DesktopBridge } from '#shared/contract/contract.ts'
import { answered } from '#renderer/platform/answered.ts'

declare global {
  interface Window {
    readonly desktop: DesktopBridge
  }
}

/** Takes a request as JSON text in its place; see electron/ipc/dispatch.ts. */
function asText<Request, Answer>(call: (request: Request) => Answer): (request: Request) => Answer {
  return (request) => call(JSON.stringify(request) as Request)
}

/**
 * The one way out of the window: files, dialogs and settings. The only file that touches `window.desktop`.
 * Saving happens while the user types, so the report crosses as one text: the bridge copies anything else piece by piece.
 */
export const desktop: DesktopBridge = {
  ...answered({ ...window.desktop, 'drafts:save': asText(window.desktop['drafts:save']) }),
  on: window.desktop.on,
}
