import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const sources = readdirSync(path.join(ROOT, 'electron'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: file.split(path.sep).join('/'), text: readFileSync(path.join(ROOT, 'electron', file), 'utf8') }))
const filesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file)

describe('the source of the desktop side (Electron checklist)', () => {
  it('never weakens a window: web security, insecure content, experiments, blink features, popups, crash uploads, external links', () => {
    const forbidden =
      /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|allowpopups|crashReporter|openExternal|loadFile|no-sandbox.*appendSwitch/
    expect(filesWith(forbidden)).toEqual([])
  })

  it('opens windows only in main-window.ts, sandboxed, isolated and without Node', () => {
    expect(filesWith(/new BrowserWindow\(/)).toEqual(['windows/main-window.ts'])
    const window = sources.find(({ file }) => file === 'windows/main-window.ts')?.text ?? ''
    for (const setting of [
      'sandbox: true',
      'contextIsolation: true',
      'nodeIntegration: false',
      'nodeIntegrationInWorker: false',
      'nodeIntegrationInSubFrames: false',
      'webviewTag: false',
      'spellcheck: false',
    ]) {
      expect(window).toContain(setting)
    }
    expect(sources.find(({ file }) => file === 'main.ts')?.text).toContain('app.enableSandbox()')
  })

  it('uses ipcMain in one file, the dialogs of files in one file, and ipcRenderer only in the preload', () => {
    expect(filesWith(/import [^\n]*\bipcMain\b/)).toEqual(['ipc/register-handlers.ts'])
    expect(filesWith(/dialog\.show(Open|Save)Dialog/)).toEqual(['dialogs/file-dialogs.ts'])
    expect(filesWith(/import [^\n]*\bipcRenderer\b/)).toEqual(['preload.ts'])
  })

  it('speaks to no network: only the local host imports a server, and that on 127.0.0.1', () => {
    expect(filesWith(/from 'node:(https|http2|tls|dgram|dns|net|inspector)'/).filter((file) => file !== 'local-host/http-server.ts')).toEqual([])
    expect(filesWith(/from 'node:http'/).every((file) => file.startsWith('local-host/'))).toBe(true)
    expect(sources.find(({ file }) => file === 'local-host/http-server.ts')?.text).toContain(".listen(0, '127.0.0.1'")
  })
})

describe('the packed program (electron-builder.yml)', () => {
  const description = readFileSync(path.join(ROOT, 'electron-builder.yml'), 'utf8')
  it.each([
    'runAsNode: false',
    'enableCookieEncryption: true',
    'enableNodeOptionsEnvironmentVariable: false',
    'enableNodeCliInspectArguments: false',
    'enableEmbeddedAsarIntegrityValidation: true',
    'onlyLoadAppFromAsar: true',
    'loadBrowserProcessSpecificV8Snapshot: false',
    'grantFileProtocolExtraPrivileges: false',
  ])('has the fuse %s', (fuse) => {
    expect(description).toMatch(new RegExp(`^ {2}${fuse}$`, 'm'))
  })
})
