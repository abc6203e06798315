import type { Page } from '@playwright/test'
import { CHANNELS } from '#shared/contract/channels.ts'
import { type Desk, expect, test } from '#tests/e2e/launch.ts'

const windowCount = (desk: Desk) => desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

/** Collects what the page's policy refuses from now on. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const refused: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective))
    Object.assign(window, { refusedByPolicy: refused })
  })
  return () => page.evaluate(() => (window as unknown as { refusedByPolicy: string[] }).refusedByPolicy)
}

test('the page has neither Node nor Electron', async ({ page }) => {
  const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname']
  expect(await page.evaluate((asked) => asked.filter((name) => name in window), names)).toEqual([])
})

test('window.desktop holds the calls of the contract and nothing else, and cannot be changed', async ({ page }) => {
  const seen = await page.evaluate(() => {
    const scope = window as unknown as { desktop: Record<string, unknown> }
    const before = Object.keys(scope.desktop)
    const isReplaceable = Reflect.set(scope, 'desktop', {}) || Reflect.set(scope.desktop, 'app:info', () => 'forged')
    return { keys: before, kinds: [...new Set(Object.values(scope.desktop).map((member) => typeof member))], isReplaceable }
  })
  expect(seen.keys.toSorted()).toEqual([...CHANNELS, 'on'].toSorted())
  expect(seen.kinds).toEqual(['function'])
  expect(seen.isReplaceable).toBe(false)
})

test('what the page does to its prototypes does not reach the desktop side', async ({ page, desk }) => {
  test.skip(desk.kind !== 'electron', 'the stand-in runs the preload in the page’s own world: only real Electron isolates it')
  const info = await page.evaluate(() => {
    Object.defineProperty(Object.prototype, 'host', { value: 'polluted', configurable: true })
    Object.defineProperty(Array.prototype, 'find', { value: () => 'polluted', configurable: true })
    return (window as unknown as { desktop: { 'app:info'(request: object): Promise<{ host: string }> } }).desktop['app:info']({})
  })
  expect(info.host).toBe('electron')
  expect(await desk.evaluate(() => 'host' in {})).toBe(false)
})

test('a call with a wrong payload is refused with a Chinese sentence and changes nothing', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const desktop = (
      window as unknown as { desktop: Record<string, (request: unknown) => Promise<{ ok: boolean; error?: { code: string; what: string } }>> }
    ).desktop
    const payloads: unknown[] = [
      undefined,
      null,
      0,
      '../../etc/passwd',
      [],
      { id: '../../etc/passwd' },
      { id: 'a', extra: 1 },
      { exportId: '/etc/passwd' },
    ]
    const channels = [
      'drafts:open',
      'drafts:remove',
      'drafts:restore',
      'drafts:recover',
      'export:open',
      'export:reveal',
      'drafts:save',
      'export:word',
      'import:file',
      'settings:set',
    ]
    return Promise.all(channels.flatMap((channel) => payloads.map((payload) => desktop[channel]?.(payload))))
  })
  expect(answers).toHaveLength(80)
  expect(answers.filter((answer) => answer?.ok !== false || answer.error?.code !== 'bad-request' || !/。$/.test(answer.error.what))).toEqual([])
})

test('the page reaches no other host: not by fetch, socket, event stream, beacon, image, style, script, font or frame', async ({ page }) => {
  const refused = await watchPolicy(page)
  const outcomes = await page.evaluate(async () => {
    const outside = 'https://example.invalid'
    const failing = (element: HTMLElement, attribute: 'src' | 'href') =>
      new Promise<string>((resolve) => {
        element.addEventListener('load', () => resolve('loaded'))
        element.addEventListener('error', () => resolve('blocked'))
        // Trusted Types refuse a foreign script before it is even set.
        if (tried(() => element.setAttribute(attribute, `${outside}/x`)) === 'blocked') resolve('blocked')
        document.head.append(element)
      })
    const tried = (run: () => unknown) => {
      try {
        run()
        return 'started'
      } catch {
        return 'blocked'
      }
    }
    const socket = new Promise<string>((resolve) => {
      const connection = new WebSocket('wss://example.invalid/')
      connection.onerror = () => resolve('blocked')
      connection.onopen = () => resolve('connected')
    })
    const stylesheet = Object.assign(document.createElement('link'), { rel: 'stylesheet' })
    tried(() => new EventSource(`${outside}/events`))
    tried(() => navigator.sendBeacon(`${outside}/beacon`, 'x'))
    const font = new FontFace('outside', `url(${outside}/font.woff2)`)
    const frame = Object.assign(document.createElement('iframe'), { src: outside })
    document.body.append(frame)
    return {
      fetch: await fetch(`${outside}/x`).then(
        () => 'reached',
        () => 'blocked',
      ),
      socket: await socket,
      image: await failing(document.createElement('img'), 'src'),
      style: await failing(stylesheet, 'href'),
      script: await failing(document.createElement('script'), 'src'),
      font: await font.load().then(
        () => 'loaded',
        () => 'blocked',
      ),
    }
  })
  expect(new Set(Object.values(outcomes))).toEqual(new Set(['blocked']))
  const directives = await refused()
  for (const directive of ['connect-src', 'img-src', 'style-src-elem', 'require-trusted-types-for', 'font-src', 'frame-src'])
    expect(directives).toContain(directive)
  expect(directives.filter((directive) => directive === 'connect-src').length).toBeGreaterThanOrEqual(3)
})

test('script that did not come with the program does not run', async ({ page }) => {
  const refused = await watchPolicy(page)
  const { ran, thrown } = await page.evaluate(async () => {
    const scope = window as unknown as { ran: string[] }
    scope.ran = []
    const thrown: string[] = []
    const attempt = (name: string, run: () => void) => {
      try {
        run()
      } catch {
        thrown.push(name)
      }
    }
    const script = document.createElement('script')
    attempt('inline', () => {
      script.textContent = 'window.ran.push("inline")'
      document.body.append(script)
    })
    attempt('blob', () => {
      const blob = document.createElement('script')
      blob.src = URL.createObjectURL(new Blob(['window.ran.push("blob")'], { type: 'text/javascript' }))
      document.body.append(blob)
    })
    attempt('markup', () => {
      const holder = document.createElement('div')
      holder.innerHTML = '<img src="data:," onerror="window.ran.push(\'handler\')">'
      document.body.append(holder)
    })
    attempt('handler', () => {
      const image = document.createElement('img')
      image.setAttribute('onerror', 'window.ran.push("handler")')
      image.src = 'data:,'
      document.body.append(image)
    })
    const link = Object.assign(document.createElement('a'), { href: 'javascript:window.ran.push("link")' })
    document.body.append(link)
    link.click()
    // Later, on its own: what DevTools evaluates directly is excused from the policy.
    setTimeout(() => Reflect.construct(Function, ['window.ran.push("eval")'])())
    await new Promise((resolve) => setTimeout(resolve, 300))
    return { ran: scope.ran, thrown }
  })
  expect(ran).toEqual([])
  // Trusted Types throw at once; what they do not know, the policy stops when it would run.
  expect(thrown).toContain('markup')
  expect(new Set([...thrown, ...(await refused())]).size).toBeGreaterThanOrEqual(4)
})

test('no second window opens: not by script, not by a link, not by a middle click', async ({ page, desk }) => {
  await page.evaluate(() => {
    window.open('https://example.invalid/')
    window.open('about:blank')
    window.open(location.href)
    const link = Object.assign(document.createElement('a'), { href: location.href, target: '_blank', textContent: '外链' })
    link.style.cssText = 'position:fixed;left:0;top:0;z-index:99999'
    document.body.append(link)
    link.click()
  })
  await page.getByRole('link', { name: '外链' }).click({ button: 'middle', force: true })
  await page.waitForTimeout(500)
  expect(await windowCount(desk)).toBe(1)
  await expect.poll(() => page.context().pages().length).toBe(1)
  // What the page asked for on purpose, and did not get.
  expect(desk.foreignRequests().every((address) => address === 'https://example.invalid/')).toBe(true)
})

test('the window stays on its own page, whatever a link or a script wants', async ({ page, desk }) => {
  const before = page.url()
  for (const target of ['https://example.invalid/', 'http://127.0.0.1:9/', 'file:///etc/passwd', 'data:text/html,x', 'app://other/index.html']) {
    await page.evaluate((address) => {
      const link = Object.assign(document.createElement('a'), { href: address })
      document.body.append(link)
      link.click()
      try {
        location.assign(address)
      } catch (error) {
        if (!(error instanceof DOMException)) throw error
      }
    }, target)
    await page.waitForTimeout(150)
    expect(page.url()).toBe(before)
  }
  expect(await page.evaluate(() => 'desktop' in window)).toBe(true)
  const asked = new Set(desk.foreignRequests())
  for (const wanted of ['https://example.invalid/', 'http://127.0.0.1:9/']) asked.delete(wanted)
  expect([...asked]).toEqual([])
})

test('a webview element is nothing but an unknown element', async ({ page, desk }) => {
  const isPlain = await page.evaluate(() => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'https://example.invalid/')
    document.body.append(view)
    return view.constructor === HTMLElement || view.constructor === HTMLUnknownElement
  })
  expect(isPlain).toBe(true)
  expect(await windowCount(desk)).toBe(1)
})

test('every permission is denied, except writing to the clipboard', async ({ page, desk }) => {
  // A machine without camera would refuse anyway: the stand-in's Chromium has a simulated one.
  const answers = await page.evaluate(async () => {
    const denied = (asked: Promise<unknown>) =>
      asked.then(
        () => 'granted',
        () => 'denied',
      )
    return {
      camera: await denied(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await denied(navigator.mediaDevices.getUserMedia({ audio: true })),
      place: await denied(new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 2000 }))),
      notifications: (await Notification.requestPermission()) === 'granted' ? 'granted' : 'denied',
    }
  })
  expect(new Set(Object.values(answers))).toEqual(new Set(['denied']))
  test.skip(desk.kind !== 'stand-in', 'real Electron does not tell what its handlers would answer')
  const verdicts = await desk.evaluate(({ session }) => {
    const { record } = session.defaultSession as unknown as { record: PermissionRecord }
    interface PermissionRecord {
      permissionRequest(contents: null, permission: string, answer: (granted: boolean) => void): void
      permissionCheck(contents: null, permission: string): boolean
      devicePermission(): boolean
      displayMedia(request: null, answer: (streams: object) => void): void
    }
    const names = [
      'clipboard-read',
      'clipboard-sanitized-write',
      'display-capture',
      'fullscreen',
      'geolocation',
      'hid',
      'idle-detection',
      'media',
      'mediaKeySystem',
      'midi',
      'midiSysex',
      'notifications',
      'openExternal',
      'pointerLock',
      'serial',
      'speaker-selection',
      'storage-access',
      'top-level-storage-access',
      'unknown',
      'usb',
      'window-management',
      'fileSystem',
    ]
    const granted: string[] = []
    for (const name of names) {
      record.permissionRequest(null, name, (isGranted) => isGranted && granted.push(`request ${name}`))
      if (record.permissionCheck(null, name)) granted.push(`check ${name}`)
    }
    if (record.devicePermission()) granted.push('device')
    record.displayMedia(null, (streams) => Object.keys(streams).length > 0 && granted.push('screen'))
    return granted
  })
  expect(verdicts).toEqual(['request clipboard-sanitized-write', 'check clipboard-sanitized-write'])
})

test('every request but the program’s own is cancelled, and the spelling dictionaries are off', async ({ desk, page }) => {
  expect(await page.evaluate(() => 'desktop' in window)).toBe(true)
  test.skip(desk.kind !== 'stand-in', 'real Electron does not tell what its handlers would answer')
  const seen = await desk.evaluate(({ session }) => {
    interface RequestRecord {
      beforeRequest(details: { url: string }, answer: (verdict: { cancel: boolean }) => void): void
      spellCheckerEnabled: boolean
      dictionaryAddress: string
    }
    const { record } = session.defaultSession as unknown as { record: RequestRecord }
    const asked = [
      'app://bundle/index.html',
      'blob:app://bundle/1',
      'data:,x',
      'devtools://devtools/x.html',
      'app://bundle.evil.example/',
      'app://evil/',
      'https://example.invalid/',
      'http://127.0.0.1/',
      'ws://x/',
      'wss://x/',
      'ftp://x/',
      'file:///etc/passwd',
      'chrome://version',
      'not an address',
    ]
    const passed: string[] = []
    for (const url of asked) record.beforeRequest({ url }, ({ cancel }) => !cancel && passed.push(url))
    return { passed, spelling: record.spellCheckerEnabled, dictionaries: record.dictionaryAddress }
  })
  expect(seen.passed).toEqual(['app://bundle/index.html', 'blob:app://bundle/1', 'data:,x', 'devtools://devtools/x.html'])
  expect(seen.spelling).toBe(false)
  expect(seen.dictionaries).toMatch(/\.invalid\//)
})

test('Chromium’s own background traffic is switched off', async ({ desk }) => {
  const switches = await desk.evaluate(({ app }) =>
    ['host-resolver-rules', 'disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-pings'].filter(
      (name) => !app.commandLine.hasSwitch(name),
    ),
  )
  expect(switches).toEqual([])
  expect(await desk.evaluate(({ app }) => app.commandLine.getSwitchValue('host-resolver-rules'))).toBe('MAP * ~NOTFOUND')
})

test('while a report is opened, nothing but the program’s own files is requested', async ({ desk }) => {
  const page = await desk.page()
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await page.reload()
  await expect.poll(() => requested.length).toBeGreaterThan(1)
  expect(requested.filter((url) => !/^(app:\/\/bundle\/|https:\/\/bundle\.app\.stand-in\.invalid\/|blob:|data:)/.test(url))).toEqual([])
})
