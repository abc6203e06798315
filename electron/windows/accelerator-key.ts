/** The part of a keyboard event that decides which shortcut was pressed. */
export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
}

const KEY_NAMES: Readonly<Record<string, string>> = { Plus: '+', Up: 'ArrowUp', Down: 'ArrowDown' }

/** Whether a key press is the shortcut, in Electron's spelling (`Ctrl+Shift+O`). Signs such as + may need Shift on the keyboard, so it does not count for them. */
export function isAccelerator(accelerator: string, pressed: PressedKey): boolean {
  const parts = accelerator.split('+')
  const name = parts.at(-1) ?? ''
  const key = KEY_NAMES[name] ?? name
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key)
  return (
    pressed.key.toLowerCase() === key.toLowerCase() &&
    pressed.ctrlKey === parts.includes('Ctrl') &&
    pressed.altKey === parts.includes('Alt') &&
    (isSign || pressed.shiftKey === parts.includes('Shift')) &&
    !pressed.metaKey
  )
}
