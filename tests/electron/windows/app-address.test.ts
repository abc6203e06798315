import { describe, expect, it } from 'vitest'
import { isOwnPage, mayBeRequested } from '#electron/windows/app-address.ts'

describe('isOwnPage', () => {
  it('knows the files of the window', () => {
    expect(isOwnPage('app://bundle/index.html#part')).toBe(true)
  })
  it.each(['app://bundle.example/', 'app://other/', 'app://x@bundle/', 'app://bundle:1/', 'https://bundle/', 'about:blank', '', 'bundle'])(
    'does not know %j',
    (address) => {
      expect(isOwnPage(address)).toBe(false)
    },
  )
})

describe('mayBeRequested', () => {
  it.each(['app://bundle/a.js', 'blob:app://bundle/1', 'data:image/png;base64,AA==', 'devtools://devtools/bundled/x.js'])(
    'lets %s through',
    (address) => {
      expect(mayBeRequested(address)).toBe(true)
    },
  )
  it.each([
    'http://127.0.0.1/',
    'https://example.invalid/',
    'ws://x/',
    'wss://x/',
    'ftp://x/',
    'file:///etc/passwd',
    'chrome-extension://x/',
    'app://other/x',
    'x',
  ])('cancels %s', (address) => {
    expect(mayBeRequested(address)).toBe(false)
  })
})
