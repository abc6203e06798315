import { modelled } from './not-modelled.ts'

interface Template {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly visible?: boolean
  readonly click?: () => void
  readonly submenu?: readonly Template[]
}

interface Item extends Omit<Template, 'submenu' | 'click'> {
  click(): void
  readonly submenu?: Menu
}

/** Roles that a test can click; the others (copy, paste …) are the browser's own and cannot be clicked here. */
export interface MenuRoles {
  readonly close: () => void
}

const KEY_NAMES: Readonly<Record<string, string>> = { Plus: '+', Up: 'ArrowUp', Down: 'ArrowDown' }

export class Menu {
  readonly items: readonly Item[]

  constructor(template: readonly Template[], roles: MenuRoles) {
    this.items = template.map(({ submenu, click, ...rest }) => ({
      ...rest,
      click: () => clickItem(rest, click, roles),
      ...(submenu === undefined ? {} : { submenu: new Menu(submenu, roles) }),
    }))
  }

  all(): readonly Item[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.all() ?? [])])
  }

  getMenuItemById(id: string): Item | null {
    return this.all().find((item) => item.id === id) ?? null
  }

  /** Shortcuts that the menu acts on, as the page spells a pressed key. */
  accelerators(): readonly string[] {
    return this.all().flatMap((item) => (isActive(item) ? [pageSpelling(item.accelerator)] : []))
  }

  press(pressedKey: string): void {
    this.all()
      .find((item) => isActive(item) && pageSpelling(item.accelerator) === pressedKey)
      ?.click()
  }
}

function clickItem(item: Omit<Template, 'submenu' | 'click'>, click: (() => void) | undefined, roles: MenuRoles): void {
  if (click !== undefined) click()
  else if (item.role === 'close') roles.close()
  else throw new Error(`electron-on-chromium: clicking ${item.role ?? item.label ?? 'a separator'} is not modelled`)
}

function isActive(item: Item): item is Item & { accelerator: string } {
  return item.accelerator !== undefined && item.registerAccelerator !== false
}

function pageSpelling(accelerator: string): string {
  const parts = accelerator.split('+')
  const name = parts.pop() ?? ''
  return [...['Ctrl', 'Alt', 'Shift'].filter((modifier) => parts.includes(modifier)), KEY_NAMES[name] ?? name].join('+')
}

/** The `Menu` of the electron module, and the menu that is set. */
export function createMenuModule(roles: MenuRoles) {
  let current: Menu | null = null
  const module = modelled('Menu', {
    buildFromTemplate: (template: readonly Template[]) => new Menu(template, roles),
    setApplicationMenu: (menu: Menu | null) => {
      current = menu
    },
    getApplicationMenu: () => current,
  })
  return { module, current: () => current }
}
