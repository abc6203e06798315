import type { DesktopBridge } from '#shared/contract/contract.ts'

declare global {
  interface Window {
    readonly desktop: DesktopBridge
  }
}

/** The one way out of the window: files, dialogs and settings. The only file that touches `window.desktop`. */
export const desktop: DesktopBridge = window.desktop
