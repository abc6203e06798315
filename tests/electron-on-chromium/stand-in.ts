import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { type Browser, type BrowserContext, type Page, chromium } from '@playwright/test'
import { createAppModule } from './app-module.ts'
import { BrowserWindow, type WindowHost, type WindowOptions } from './browser-window.ts'
import { createDialogModule, createShellModule, createSmallModules } from './desktop-modules.ts'
import { createIpcMain } from './ipc-main.ts'
import { createMenuModule } from './menu.ts'
import { createMortalProcess } from './mortal-process.ts'
import { modelled } from './not-modelled.ts'
import { toAppAddress, toShownAddress } from './page-addresses.ts'
import { applyPermissions } from './permissions.ts'
import { preloadScript } from './preload-in-page.ts'
import { listenersAddedBy } from './process-listeners.ts'
import { createProtocolModule, routeRequests } from './requests.ts'
import { createSession } from './sessions.ts'
import { structuredCopy } from './structured-copy.ts'
import type { WebContents } from './web-contents.ts'

export interface StandInOptions {
  /** The folder with package.json; its `main` is run as it was built. */
  readonly appFolder: string
  readonly browserPath: string
  /** Stands for the user's home. */
  readonly home: string
  /** What follows the program on its command line. */
  readonly args?: readonly string[]
  /** Set while main starts. */
  readonly environment: Readonly<Record<string, string>>
}

export type ElectronModule = typeof import('electron')

export interface StandIn {
  evaluate<R, A>(run: (electron: ElectronModule, argument: A) => R | Promise<R>, argument: A): Promise<R>
  /** The first window's page, once it has been opened. */
  firstPage(): Promise<Page>
  /** Addresses outside the app that its pages asked for. */
  readonly foreignRequests: readonly string[]
  /** Resolves when the program has ended. */
  readonly ended: Promise<void>
  /** As kill -9: no more disk writes, no more answers. */
  kill(): Promise<void>
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--use-fake-device-for-media-stream',
]

/** Runs the real compiled main and preload where no Electron binary is installed: main in this process, each window a page of a real Chromium. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const browser = await sharedBrowser(options.browserPath)
  const context = await browser.newContext({ locale: 'zh-CN', viewport: null, serviceWorkers: 'block' })
  const world = await createWorld(options, context)
  const mainFile = path.join(options.appFolder, readPackage(options.appFolder).main)
  const process = createMortalProcess(mainFile, world.electron)
  const removeListeners = listenersAddedBy(() => runMain(mainFile, process, options))
  void world.ended.then(removeListeners)
  setImmediate(world.becomeReady)
  return {
    evaluate: async (run, argument) => evaluateAsText(world.electron, run, argument),
    firstPage: world.firstPage,
    foreignRequests: world.foreign,
    ended: world.ended,
    async kill() {
      process.kill()
      removeListeners()
      world.forget()
      await context.close()
    },
  }
}

let browser: Promise<Browser> | null = null

/**
 * One browser a worker: starting it costs more than the program itself. Each program has a context of its own, which shares
 * neither storage nor permissions; the worker's end takes the browser along. A browser that died is started anew.
 */
async function sharedBrowser(executablePath: string): Promise<Browser> {
  const running = await browser?.catch(() => null)
  if (!running?.isConnected()) browser = chromium.launch({ executablePath, args: [...FLAGS, '--disable-sync'] })
  return browser as Promise<Browser>
}

/** For a program that starts stand-ins outside Playwright's workers: while the browser runs, it does not end. */
export async function closeSharedBrowser(): Promise<void> {
  const running = await browser?.catch(() => null)
  browser = null
  await running?.close()
}

function readPackage(folder: string): { main: string; version: string; productName: string } {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
}

/** Compiled directly: `require` would go through Playwright's loader, which would transpile the whole bundle at each start. */
function runMain(mainFile: string, mortal: ReturnType<typeof createMortalProcess>, { environment, appFolder, args = [] }: StandInOptions): void {
  const before = { ...process.env }
  const argvBefore = process.argv
  process.argv = ['electron', appFolder, ...args]
  Object.assign(process.env, environment)
  const module = { exports: {} }
  const { setTimeout, setInterval, setImmediate } = mortal.timers
  const names = ['exports', 'require', 'module', '__filename', '__dirname', 'setTimeout', 'setInterval', 'setImmediate']
  const main = vm.compileFunction(readFileSync(mainFile, 'utf8'), names, { filename: mainFile })
  try {
    main(module.exports, mortal.require, module, mainFile, path.dirname(mainFile), setTimeout, setInterval, setImmediate)
  } finally {
    process.env = before
    process.argv = argvBefore
  }
}

/** Function and argument travel as text and copies, as they do to a real Electron. */
async function evaluateAsText<R, A>(electron: object, run: (electron: ElectronModule, argument: A) => R | Promise<R>, argument: A): Promise<R> {
  const rebuilt = new Function(`return (${run.toString()})`)() as (electron: object, argument: A) => R | Promise<R>
  return structuredCopy(await rebuilt(electron, structuredCopy(argument)))
}

async function createWorld(options: StandInOptions, context: BrowserContext) {
  const windows = new Set<BrowserWindow>()
  const contentsByPage = new Map<Page, WebContents>()
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  let isForgotten = false
  const { app, becomeReady, ended: freeLock } = createAppModule({ ...readPackage(options.appFolder), name: '案头', home: options.home }, quit)
  const forget = () => {
    isForgotten = true
    freeLock()
  }
  const { ipcMain, invoke } = createIpcMain()
  const { defaultSession, record } = createSession()
  const { protocol, handlers } = createProtocolModule()
  const foreign: string[] = []
  const menu = createMenuModule({ close: () => [...windows].at(-1)?.close() })
  await routeRequests(context, { handlers, foreign, session: record, contentsOf: (page) => contentsByPage.get(page) })

  function quit(): void {
    app.emit('before-quit', { preventDefault: () => undefined })
    if (![...windows].every((window) => window.tryClose())) return
    app.emit('will-quit', { preventDefault: () => undefined })
    forget()
    void context.close().then(end)
  }

  // A page that the stand-in did not open itself was opened by a page: by script, or by a link.
  let ownPages = 0
  context.on('page', (page) => {
    if (ownPages > 0) ownPages--
    else if (![...contentsByPage.values()].some((contents) => contents.mayOpen(toAppAddress(page.url())))) void page.close()
  })

  const host: WindowHost = {
    async openPage(contents, size, preload) {
      ownPages++
      const page = await context.newPage()
      contentsByPage.set(page, contents)
      await page.setViewportSize(size)
      await page.exposeBinding('__standInInvoke', (source, channel: string, args: unknown[]) => {
        // A killed main answers nobody.
        if (isForgotten) return new Promise<never>(() => undefined)
        return invoke({ contents, url: toAppAddress(source.frame.url()), isTopFrame: source.frame === page.mainFrame() }, channel, args)
      })
      await page.exposeBinding('__standInAccelerator', (_source, pressed: string) => menu.current()?.press(pressed))
      if (preload !== undefined)
        await page.addInitScript({ content: preloadScript(readFileSync(preload, 'utf8'), menu.current()?.accelerators() ?? []) })
      return page
    },
    async navigate(page, address) {
      await applyPermissions(page, record)
      await page.goto(toShownAddress(address))
    },
    created(window) {
      windows.add(window)
      app.emit('web-contents-created', {}, window.webContents)
    },
    gone(window) {
      windows.delete(window)
      if (windows.size === 0) app.emit('window-all-closed')
    },
  }

  class HostedWindow extends BrowserWindow {
    constructor(windowOptions: WindowOptions) {
      super(windowOptions, host)
    }
    static getAllWindows = () => [...windows]
  }

  async function firstPage(): Promise<Page> {
    const deadline = Date.now() + 15_000
    while (windows.size === 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20))
    const window = [...windows][0]
    if (window === undefined) throw new Error('electron-on-chromium: the app opened no window')
    const page = await window.page()
    await page.waitForURL(/stand-in\.invalid/)
    return page
  }

  const electron = modelled('electron', {
    app,
    ipcMain,
    protocol,
    BrowserWindow: HostedWindow,
    Menu: menu.module,
    dialog: createDialogModule(),
    shell: createShellModule(),
    session: modelled('session', { defaultSession }),
    ...createSmallModules(),
  })
  const start = () => {
    app.emit('session-created', defaultSession)
    becomeReady()
  }
  return { electron, becomeReady: start, firstPage, ended, forget, foreign }
}
