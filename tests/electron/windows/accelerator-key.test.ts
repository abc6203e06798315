import { describe, expect, it } from 'vitest'
import { type PressedKey, isAccelerator } from '#electron/windows/accelerator-key.ts'

const press = (key: string, held: Partial<PressedKey> = {}): PressedKey => ({
  key,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
})

describe('isAccelerator', () => {
  it.each<[string, PressedKey]>([
    ['Ctrl+S', press('s', { ctrlKey: true })],
    ['Ctrl+S', press('S', { ctrlKey: true })],
    ['Ctrl+Shift+O', press('O', { ctrlKey: true, shiftKey: true })],
    ['Ctrl+Plus', press('+', { ctrlKey: true, shiftKey: true })],
    ['Ctrl+Plus', press('+', { ctrlKey: true })],
    ['Ctrl+-', press('-', { ctrlKey: true })],
    ['Alt+Up', press('ArrowUp', { altKey: true })],
    ['F1', press('F1')],
  ])('%s is pressed', (accelerator, pressed) => {
    expect(isAccelerator(accelerator, pressed)).toBe(true)
  })

  it.each<[string, PressedKey]>([
    ['Ctrl+S', press('s')],
    ['Ctrl+S', press('s', { ctrlKey: true, shiftKey: true })],
    ['Ctrl+S', press('s', { ctrlKey: true, altKey: true })],
    ['Ctrl+S', press('s', { ctrlKey: true, metaKey: true })],
    ['Ctrl+Shift+O', press('o', { ctrlKey: true })],
    ['F1', press('F1', { ctrlKey: true })],
  ])('%s is not pressed by another combination', (accelerator, pressed) => {
    expect(isAccelerator(accelerator, pressed)).toBe(false)
  })
})
