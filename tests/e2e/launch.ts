import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { type ElectronApplication, type Page, _electron, test as base, expect } from '@playwright/test'
import { findBrowser } from '#electron/local-host/find-browser.ts'
import type { MenuCommand } from '#shared/contract/menu-command.ts'
import { type ElectronModule, type StandIn, startStandIn } from '#tests/electron-on-chromium/stand-in.ts'

/** The built program: the checkout, or the folder named by ANTOU_APP_FOLDER. */
export const appFolder = process.env['ANTOU_APP_FOLDER'] ?? path.resolve(import.meta.dirname, '../..')

/** The program as a test holds it: real Electron where its binary is installed, else its compiled main on the stand-in. */
export interface Desk {
  readonly kind: 'electron' | 'stand-in'
  /** Drafts, settings and exports of this test; stays over restarts. */
  readonly dataDir: string
  /** The window's page. */
  page(): Promise<Page>
  /** Addresses outside the app that its pages have asked for since they were last asked about. Only the stand-in sees them all. */
  foreignRequests(): string[]
  /** Runs in main, with the electron module. Sent as text: it may refer to nothing outside itself. */
  evaluate<R, A = undefined>(run: (electron: ElectronModule, argument: A) => R | Promise<R>, argument?: A): Promise<R>
  /** What the file dialogs will answer from now on; null is 取消. */
  answerOpenDialog(file: string | null): Promise<void>
  answerSaveDialog(file: string | null): Promise<void>
  menu(command: MenuCommand): Promise<void>
  /** Closes the window as the user does, and waits until the program has ended. */
  close(): Promise<void>
  /** Ends the program without letting it write anything more. */
  kill(): Promise<void>
  /** Starts the program once more beside the running one, and waits until that second start has ended. @param files as by double click */
  startSecond(...files: readonly string[]): Promise<void>
  /** Starts the program again on the same data, closing it first if it runs. @param files as by double click */
  relaunch(...files: readonly string[]): Promise<Page>
}

interface Running {
  readonly kind: Desk['kind']
  page(): Promise<Page>
  evaluate<R, A>(run: (electron: ElectronModule, argument: A) => R | Promise<R>, argument: A): Promise<R>
  readonly foreignRequests: readonly string[]
  readonly ended: Promise<void>
  kill(): Promise<void>
}

async function start(dataDir: string, files: readonly string[] = []): Promise<Running> {
  const environment = { ANTOU_USER_DATA: path.join(dataDir, 'user-data'), XDG_CONFIG_HOME: path.join(dataDir, 'config') }
  const binary = electronBinary()
  return binary === null ? onStandIn(dataDir, environment, files) : onElectron(binary, environment, files)
}

async function onStandIn(home: string, environment: Record<string, string>, args: readonly string[]): Promise<Running> {
  const browserPath = findBrowser()
  if (browserPath === null) throw new Error('no Electron binary and no Chromium, Chrome or Edge to stand in for it')
  const standIn: StandIn = await startStandIn({ appFolder, browserPath, home, args, environment })
  return {
    kind: 'stand-in',
    page: standIn.firstPage,
    foreignRequests: standIn.foreignRequests,
    evaluate: standIn.evaluate,
    ended: standIn.ended,
    kill: standIn.kill,
  }
}

async function onElectron(executablePath: string, environment: Record<string, string>, files: readonly string[]): Promise<Running> {
  const args = [appFolder, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...files]
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
  const app: ElectronApplication = await _electron.launch({ executablePath, args, env: { ...inherited, ...environment } })
  const ended = new Promise<void>((resolve) => {
    app.once('close', () => resolve())
  })
  return {
    kind: 'electron',
    page: () => app.firstWindow(),
    foreignRequests: [],
    // Playwright adds handle types that its own evaluate resolves; the values are the same.
    evaluate: (run, argument) => app.evaluate(run as never, argument as never) as never,
    ended,
    async kill() {
      app.process().kill('SIGKILL')
      await ended
    },
  }
}

/** Electron's own package would start a download when it is imported, so its files are looked at instead. */
function electronBinary(): string | null {
  const folder = path.join(appFolder, 'node_modules/electron')
  const pathFile = path.join(folder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : null
  const elsewhere = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const file = elsewhere ? path.join(elsewhere, name ?? 'electron') : name === null ? null : path.join(folder, 'dist', name)
  return file !== null && existsSync(file) ? file : null
}

export async function openDesk(dataDir: string): Promise<Desk> {
  let running: Running | null = await start(dataDir)
  await running.page()
  const asked: string[] = []
  const note = (from: Running) => {
    asked.push(...from.foreignRequests.slice(noted.get(from) ?? 0))
    noted.set(from, from.foreignRequests.length)
  }
  const noted = new Map<Running, number>()
  const alive = (): Running => {
    if (running === null) throw new Error('the program does not run; call relaunch() first')
    return running
  }
  const evaluate: Desk['evaluate'] = (run, argument) => alive().evaluate(run, argument as never)
  const desk: Desk = {
    kind: running.kind,
    dataDir,
    page: () => alive().page(),
    foreignRequests() {
      if (running !== null) note(running)
      return asked.splice(0)
    },
    evaluate,
    answerOpenDialog: (file) =>
      evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
      }, file),
    answerSaveDialog: (file) =>
      evaluate(({ dialog }, chosen) => {
        dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' })
      }, file),
    menu: (command) => evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command),
    async close() {
      const { ended } = alive()
      await evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await ended
      note(alive())
      running = null
    },
    async kill() {
      if (running !== null) note(running)
      await running?.kill()
      running = null
    },
    async startSecond(...files) {
      await (await start(dataDir, files)).ended
    },
    async relaunch(...files) {
      if (running !== null) await desk.close()
      running = await start(dataDir, files)
      return running.page()
    },
  }
  return desk
}

export const test = base.extend<{ dataDir: string; desk: Desk; page: Page }>({
  // biome requires a pattern here because Playwright reads the parameter's text.
  dataDir: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'antou-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  desk: async ({ dataDir }, use) => {
    const desk = await openDesk(dataDir)
    await use(desk)
    await desk.kill()
    // Held after every journey: whatever was done, nothing but the app's own files was asked for.
    expect(desk.foreignRequests(), 'addresses outside the app').toEqual([])
  },
  page: async ({ desk }, use) => {
    await use(await desk.page())
  },
})
export { expect } from '@playwright/test'
