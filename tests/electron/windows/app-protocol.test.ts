import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { answerRequest } from '#electron/windows/app-protocol.ts'
import { type BundleFiles, listBundleFiles } from '#electron/windows/bundle-files.ts'

vi.mock('electron', () => ({ protocol: {} }))

describe('the app: protocol', () => {
  let folder = ''
  let files: BundleFiles = new Map()
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'antou-bundle-'))
    mkdirSync(path.join(folder, 'renderer/assets'), { recursive: true })
    writeFileSync(path.join(folder, 'renderer/index.html'), '<!doctype html>')
    writeFileSync(path.join(folder, 'renderer/assets/main.js'), 'export {}')
    writeFileSync(path.join(folder, 'renderer/assets/notes.txt'), 'not for the window')
    writeFileSync(path.join(folder, 'secret.json'), '{}')
    files = listBundleFiles(path.join(folder, 'renderer'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const get = (address: string, method = 'GET') => answerRequest(files, { url: address, method } as Request)

  it('lists the files of the window by their address, and no other kind of file', () => {
    expect([...files.keys()].toSorted()).toEqual(['/assets/main.js', '/index.html'])
  })

  it('serves a listed file with its type, the policy and nosniff', async () => {
    const answer = await get('app://bundle/assets/main.js')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('export {}')
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('content-security-policy')).toContain("connect-src 'none'")
  })

  it('serves the page for the bare address', async () => {
    expect(await (await get('app://bundle/')).text()).toBe('<!doctype html>')
  })

  it.each([
    'app://bundle/../secret.json',
    'app://bundle/%2e%2e/secret.json',
    'app://bundle/..%2fsecret.json',
    'app://bundle/assets/..%2f..%2fsecret.json',
    'app://bundle/..%5csecret.json',
    'app://bundle/assets\\..\\..\\secret.json',
    'app://bundle/%00/index.html',
    'app://bundle/index.html%00.png',
    'app://bundle//etc/passwd',
    'app://bundle///host/share/x',
    'app://bundle/C:/Windows/win.ini',
    'app://bundle/assets',
    'app://bundle/assets/',
    'app://bundle/assets/notes.txt',
    'app://bundle/INDEX.HTML',
    'app://bundle/__proto__',
    'app://other/index.html',
    'app://bundle.other/index.html',
    'app://user@bundle/index.html',
    'file:///etc/passwd',
    'https://bundle/index.html',
  ])('answers %s with 404', async (address) => {
    const answer = await get(address)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('answers a thousand mixtures of dots, slashes and escapes with 404 or with a listed file, never with another', async () => {
    const pieces = ['..', '.', '%2e', '%2E%2e', '/', '%2f', '%5c', '\\', 'secret.json', 'assets', '%00', '%252e']
    for (let n = 0; n < 1000; n++) {
      // Counting through the mixtures: the same every time.
      const tail = [n % 12, Math.floor(n / 12) % 12, Math.floor(n / 144) % 12].map((index) => pieces[index]).join('/')
      const answer = await get(`app://bundle/${tail}/secret.json`)
      expect(answer.status).toBe(404)
    }
  })

  it('answers nothing but GET', async () => {
    expect((await get('app://bundle/index.html', 'POST')).status).toBe(404)
  })
})
