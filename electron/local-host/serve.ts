import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createDispatch } from '#electron/ipc/dispatch.ts'
import { createHandlers } from '#electron/ipc/handlers.ts'
import { createDocumentsDialogs, findDocumentsFolder } from '#electron/local-host/documents-dialogs.ts'
import { sweepProfiles } from '#electron/local-host/browser-profile.ts'
import { findBrowser } from '#electron/local-host/find-browser.ts'
import { type LocalServer, startLocalServer } from '#electron/local-host/http-server.ts'
import { openBrowser } from '#electron/local-host/open-browser.ts'
import { checkLocalHost } from '#electron/local-host/self-check.ts'
import { systemShell } from '#electron/local-host/system-shell.ts'
import { bugCode, bugNote } from '#electron/services/bug-note.ts'
import { userDataFolder } from '#electron/services/files/user-data-folder.ts'
import { createServices } from '#electron/services/create-services.ts'
import { createSettingsStore } from '#electron/services/settings/settings-store.ts'
import { type BundleFiles, listBundleFiles } from '#electron/windows/bundle-files.ts'
import { idSourceFrom } from '#shared/base/branded-ids.ts'

/** The same program without Electron: services behind a server on this machine, shown by an installed browser. */
const DIST = path.join(import.meta.dirname, '..')

async function serve(): Promise<void> {
  let address = ''
  const api = await handlers(() => address)
  const server = await startLocalServer({ files: windowFiles(), dispatch: createDispatch(api, reportBug), reportBug })
  address = server.address
  console.log(`案头的地址，只在这台电脑上能打开，只能用一次：\n${server.address}`)
  const browser = process.env['ANTOU_NO_BROWSER'] === '1' ? null : findBrowser()
  if (browser === null) return waitForBrowserOpenedByHand(server)
  void sweepProfiles()
  console.log('正在打开浏览器窗口，关闭窗口即退出。')
  const window = openBrowser(browser, server.address)
  const stopListening = onEndSignal(window.close)
  const wasShown = (await window.closed) || server.events.hasBeenConnected()
  stopListening()
  if (!wasShown) return waitForBrowserOpenedByHand(server)
  // A closing browser may have no time left to say so.
  await api['app:close']({})
  await server.close()
}

function waitForBrowserOpenedByHand(server: LocalServer): void {
  console.log('案头没有能够自己打开浏览器窗口。请把上面的地址复制到 Chromium、Chrome 或 Edge 里打开；用完按 Ctrl+C 退出。')
  onEndSignal(() => void server.close())
}

async function handlers(address: () => string) {
  const folder = userDataFolder()
  const draftsFolder = path.join(folder, 'drafts')
  const assetsFolder = path.join(DIST, 'assets')
  const services = createServices({ draftsFolder, assetsFolder, ids: idSourceFrom(randomUUID), now: () => new Date().toISOString() })
  const prepared = await services.drafts.prepare()
  const selfCheck = () => checkLocalHost({ address: address(), openResources: process.getActiveResourcesInfo() })
  return createHandlers({
    services,
    settings: createSettingsStore({ folder }),
    dialogs: createDocumentsDialogs(process.env['ANTOU_DOCUMENTS'] ?? findDocumentsFolder()),
    shell: systemShell,
    // The browser window closes by itself; a page that was only loaded again must not end the program.
    host: {
      kind: 'local-host',
      version: readVersion(),
      startProblem: prepared.ok ? null : prepared.error,
      windowMayClose: () => undefined,
      selfCheck,
    },
    newId: randomUUID,
  })
}

function windowFiles(): BundleFiles {
  const bridge = { path: path.join(DIST, 'electron/bridge.js'), contentType: 'text/javascript; charset=utf-8' }
  return new Map([...listBundleFiles(path.join(DIST, 'renderer')), ['/bridge.js', bridge]])
}

function readVersion(): string {
  const description = JSON.parse(readFileSync(path.join(DIST, '../package.json'), 'utf8')) as { version: string }
  return description.version
}

/** @returns stops listening */
function onEndSignal(end: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.once(signal, end)
  return () => {
    for (const signal of signals) process.off(signal, end)
  }
}

function reportBug(channel: string, problem: unknown): void {
  const code = typeof problem === 'string' ? channel : `${channel}，${bugCode(problem)}`
  console.error(`案头遇到了没有料到的问题（${code}）。已经保存的稿子没有变化，窗口可以接着用。下面是供维护的人查找原因的：\n${bugNote(problem)}`)
}

// Whatever else goes wrong here: the window may hold text that is not saved yet, and can only save it while this program runs.
process.on('uncaughtException', (error) => reportBug('local host', error))
process.on('unhandledRejection', (error) => reportBug('local host', error))

serve().catch((error: unknown) => {
  console.error(`案头没有能够启动（${bugCode(error)}），稿子没有变化。请再试一次；仍然不行，请把下面几行告诉维护的人：\n${bugNote(error)}`)
  process.exitCode = 1
})
