import { describe, expect, it } from 'vitest'
import { APPLICATION_MENU, isMenuEntry, menuTemplate } from '#electron/windows/application-menu.ts'
import { MENU_COMMANDS, type MenuCommand } from '#shared/contract/menu-command.ts'

const entries = APPLICATION_MENU.flatMap((group) => group.rows).filter(isMenuEntry)
/** Shortcuts that Electron gives to roles by itself. */
const ROLE_SHORTCUTS = ['Ctrl+X', 'Ctrl+C', 'Ctrl+V', 'Ctrl+Shift+V', 'Ctrl+A', 'Ctrl+M', 'F11', 'Ctrl+W']

describe('the application menu', () => {
  it('offers every command that the window understands', () => {
    expect(new Set(entries.map((entry) => entry.command))).toEqual(new Set(MENU_COMMANDS))
  })

  it('shows every command once', () => {
    const visible = entries.filter((entry) => !entry.hidden).map((entry) => entry.command)
    expect(visible.length).toBe(new Set(visible).size)
  })

  it('gives no shortcut twice, and none that the system uses', () => {
    const shortcuts = [...entries.flatMap((entry) => entry.accelerator ?? []), ...ROLE_SHORTCUTS]
    expect(shortcuts.length).toBe(new Set(shortcuts).size)
  })

  it('has the shortcuts that users of WPS and Word expect', () => {
    const shortcutOf = (command: MenuCommand) => entries.find((entry) => entry.command === command)?.accelerator
    expect(shortcutOf('save')).toBe('Ctrl+S')
    expect(shortcutOf('new-report')).toBe('Ctrl+N')
    expect(shortcutOf('import-report')).toBe('Ctrl+O')
    expect(shortcutOf('export-word')).toBe('Ctrl+E')
    expect(shortcutOf('find')).toBe('Ctrl+F')
    expect(shortcutOf('replace')).toBe('Ctrl+H')
    expect(shortcutOf('undo')).toBe('Ctrl+Z')
    expect(shortcutOf('redo')).toBe('Ctrl+Y')
    expect(shortcutOf('style-heading-1')).toBe('Ctrl+1')
    expect(shortcutOf('style-paragraph')).toBe('Ctrl+Shift+N')
    expect(shortcutOf('zoom-fit')).toBe('Ctrl+0')
  })

  it('is in Chinese', () => {
    const labels = [
      ...APPLICATION_MENU.map((group) => group.label),
      ...APPLICATION_MENU.flatMap((group) => group.rows).flatMap((row) => (row === 'separator' ? [] : [row.label])),
    ]
    expect(labels.filter((label) => !/\p{Script=Han}/u.test(label))).toEqual([])
  })

  it('sends the command of a clicked item', () => {
    const sent: MenuCommand[] = []
    const items = menuTemplate((command) => sent.push(command)).flatMap((group) => group.submenu as { id?: string; click?: () => void }[])
    items.find((item) => item.id === 'export-word')?.click?.()
    expect(sent).toEqual(['export-word'])
  })

  it('only shows the keys that the window handles itself', () => {
    const items = menuTemplate(() => undefined).flatMap((group) => group.submenu as { accelerator?: string; registerAccelerator?: boolean }[])
    expect(items.filter((item) => item.registerAccelerator === false).map((item) => item.accelerator)).toEqual([
      'Alt+Up',
      'Alt+Down',
      'Alt+Shift+Right',
      'Alt+Shift+Left',
      'Tab',
      'Shift+Tab',
      'F8',
      'Shift+F8',
      'Ctrl+F8',
      'Ctrl+Shift+F8',
    ])
  })
})
