import type { BrowserWindow, Rectangle, Size } from 'electron'
import { z } from 'zod'
import { type RememberedValue, createRememberedValue } from '#electron/windows/remembered-value.ts'

const stateSchema = z.strictObject({
  bounds: z.strictObject({ x: z.number().int(), y: z.number().int(), width: z.number().int(), height: z.number().int() }).nullable(),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof stateSchema>

const DEFAULT_SIZE = { width: 1280, height: 800 } as const
export const MINIMUM_SIZE = { width: 1024, height: 640 } as const

/** Where the window stood last, kept in a file; nowhere before the first time. */
export function rememberedWindowState(filePath: string): RememberedValue<WindowState> {
  return createRememberedValue(filePath, stateSchema, { bounds: null, maximized: false })
}

/** Where to open: where the window stood last, unless that place is on no screen any more (projector unplugged). Bounds in DIP. */
export function openingBounds(state: WindowState, screens: readonly Rectangle[]): Size & Partial<Rectangle> {
  const { bounds } = state
  if (bounds === null || !screens.some((screen) => titleBarIsOn(screen, bounds))) return DEFAULT_SIZE
  return { ...bounds, width: Math.max(bounds.width, MINIMUM_SIZE.width), height: Math.max(bounds.height, MINIMUM_SIZE.height) }
}

/** Enough of the title bar to drag the window by: its upper edge, and 100 DIP of its width. */
function titleBarIsOn(screen: Rectangle, bounds: Rectangle): boolean {
  const visibleWidth = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x)
  return visibleWidth >= 100 && bounds.y >= screen.y && bounds.y < screen.y + screen.height - 40
}

/** Keeps the state up to date from now on. */
export function rememberWindowState(window: BrowserWindow, remembered: RememberedValue<WindowState>): void {
  const remember = () => remembered.set({ bounds: window.getNormalBounds(), maximized: window.isMaximized() })
  window.on('close', remember)
  window.on('resized', remember)
  window.on('moved', remember)
}
