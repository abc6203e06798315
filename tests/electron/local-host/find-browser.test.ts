import { describe, expect, it } from 'vitest'
import { findBrowser } from '#electron/local-host/find-browser.ts'

const only =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file)

describe('findBrowser', () => {
  it('finds Chromium on the path', () => {
    expect(findBrowser({ PATH: '/usr/local/bin:/usr/bin' }, 'linux', only('/usr/bin/chromium'))).toBe('/usr/bin/chromium')
  })
  it('finds Edge on Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    expect(findBrowser({ 'ProgramFiles(x86)': 'C:\\Program Files (x86)', ProgramFiles: 'C:\\Program Files' }, 'win32', only(edge))).toBe(edge)
  })
  it('finds Chrome on a Mac', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findBrowser({}, 'darwin', only(chrome))).toBe(chrome)
  })
  it('takes the browser that is named, and no other when that one is missing', () => {
    expect(findBrowser({ ANTOU_BROWSER: '/opt/c', PATH: '/usr/bin' }, 'linux', only('/opt/c', '/usr/bin/chromium'))).toBe('/opt/c')
    expect(findBrowser({ ANTOU_BROWSER: '/opt/c', PATH: '/usr/bin' }, 'linux', only('/usr/bin/chromium'))).toBeNull()
  })
  it('finds nothing where nothing is installed', () => {
    expect(findBrowser({ PATH: '/usr/bin' }, 'linux', () => false)).toBeNull()
  })
})
