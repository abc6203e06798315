import { describe, expect, it } from 'vitest'
import { menuCommandOf } from '#electron/local-host/window/shortcut-keys.ts'

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false }

describe('shortcuts in the window of the local host', () => {
  it('are those of the menu', () => {
    expect(menuCommandOf({ ...none, key: 's', ctrlKey: true })).toBe('save')
    expect(menuCommandOf({ ...none, key: 'e', ctrlKey: true })).toBe('export-word')
    expect(menuCommandOf({ ...none, key: 'F1' })).toBe('help')
  })
  it('leave the keys that the window handles itself', () => {
    expect(menuCommandOf({ ...none, key: 'Tab' })).toBeNull()
    expect(menuCommandOf({ ...none, key: 'ArrowUp', altKey: true })).toBeNull()
  })
  it('leave ordinary typing', () => {
    expect(menuCommandOf({ ...none, key: 's' })).toBeNull()
  })
})
