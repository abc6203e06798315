import { type BrowserWindow, Menu } from 'electron'
import { contextMenuTemplate } from '#electron/windows/context-menu-template.ts'
import type { MenuCommand } from '#shared/contract/menu-command.ts'

/** Shows the context menu in a window. The page of the report is the one editable element that is not a form field. */
export function showContextMenus(window: BrowserWindow, send: (command: MenuCommand) => void): void {
  window.webContents.on('context-menu', (_event, params) => {
    const template = contextMenuTemplate(params, params.formControlType === 'none', send)
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window })
  })
}
