import { type PressedKey, isAccelerator } from '#electron/windows/accelerator-key.ts'
import { APPLICATION_MENU, isMenuEntry } from '#electron/windows/application-menu.ts'
import type { MenuCommand } from '#shared/contract/menu-command.ts'

const SHORTCUTS = APPLICATION_MENU.flatMap((group) => group.rows).filter((row) => isMenuEntry(row) && row.shownOnly !== true)

/** The menu command of a key press, or null. Keys that the window handles itself are left to it. */
export function menuCommandOf(pressed: PressedKey): MenuCommand | null {
  for (const row of SHORTCUTS) {
    if (isMenuEntry(row) && row.accelerator !== undefined && isAccelerator(row.accelerator, pressed)) return row.command
  }
  return null
}
