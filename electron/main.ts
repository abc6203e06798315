import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { type MessageBoxOptions, type WebContents, Menu, app, dialog, powerMonitor, session, shell } from 'electron'
import ElectronStore from 'electron-store'
import { createFileDialogs } from '#electron/dialogs/file-dialogs.ts'
import { createDispatch } from '#electron/ipc/dispatch.ts'
import { createHandlers } from '#electron/ipc/handlers.ts'
import { registerHandlers } from '#electron/ipc/register-handlers.ts'
import { bugNote } from '#electron/services/bug-note.ts'
import { createServices } from '#electron/services/create-services.ts'
import { namedDataFolder } from '#electron/services/files/user-data-folder.ts'
import { createSettingsStore } from '#electron/services/settings/settings-store.ts'
import { registerAppScheme, serveAppProtocol } from '#electron/windows/app-protocol.ts'
import { menuTemplate } from '#electron/windows/application-menu.ts'
import { createHandedFiles, filesInArguments } from '#electron/windows/handed-files.ts'
import { listBundleFiles } from '#electron/windows/bundle-files.ts'
import { showContextMenus } from '#electron/windows/context-menu.ts'
import { type MainWindow, openMainWindow } from '#electron/windows/main-window.ts'
import { guardNavigation } from '#electron/windows/navigation-guard.ts'
import { switchOffNetwork } from '#electron/windows/no-network-switches.ts'
import { requestRecord } from '#electron/windows/request-record.ts'
import { checkElectron } from '#electron/windows/self-check.ts'
import { guardSessions } from '#electron/windows/session-guard.ts'
import { type UncaughtNotice, watchUncaughtErrors } from '#electron/windows/uncaught-errors.ts'
import { idSourceFrom } from '#shared/base/branded-ids.ts'

const DIST = path.join(__dirname, '..')
let mainWindow: MainWindow | null = null
const handedFiles = createHandedFiles(() => mainWindow?.send('import:waiting', {}))

/** Tests and the portable copy keep their drafts apart. */
const userData = namedDataFolder()
if (userData !== null) app.setPath('userData', userData)

if (app.requestSingleInstanceLock()) start()
else app.quit()

/** Everything up to `ready` runs at once: afterwards it would be too late for schemes, switches and the sandbox. */
function start(): void {
  watchUncaughtErrors(process, { log: (problem) => reportBug('main process', problem), tell: tellOfUncaught })
  app.enableSandbox()
  switchOffNetwork(app.commandLine)
  registerAppScheme()
  guardSessions()
  guardNavigation()
  handedFiles.add(filesInArguments(process.argv, process.cwd()))
  app.on('second-instance', (_event, argv, folder) => {
    handedFiles.add(filesInArguments(argv, folder))
    mainWindow?.focus()
  })
  // macOS names files here, before or after `ready`, and never on the command line.
  app.on('open-file', (event, file) => {
    event.preventDefault()
    handedFiles.add([file])
  })
  app.on('window-all-closed', () => app.quit())
  app.whenReady().then(openProgram).catch(failToStart)
}

async function openProgram(): Promise<void> {
  const folder = app.getPath('userData')
  const settings = createSettingsStore({ folder, openFile: (cwd) => new ElectronStore({ cwd, name: 'settings' }) })
  const draftsFolder = path.join(folder, 'drafts')
  const assetsFolder = path.join(DIST, 'assets')
  const services = createServices({ draftsFolder, assetsFolder, ids: idSourceFrom(randomUUID), now: () => new Date().toISOString() })
  const prepared = await services.drafts.prepare()
  const handlers = createHandlers({
    services,
    settings,
    dialogs: createFileDialogs({
      window: () => mainWindow?.window ?? null,
      documentsFolder: app.getPath('documents'),
      rememberedFile: path.join(folder, 'dialog-folders.json'),
    }),
    shell,
    host: {
      kind: 'electron',
      version: app.getVersion(),
      windowMayClose: () => mainWindow?.pageAgreed(),
      printToPdf,
      takeHandedFiles: handedFiles.take,
      selfCheck,
      startProblem: prepared.ok ? null : prepared.error,
    },
    newId: randomUUID,
  })
  serveAppProtocol(listBundleFiles(path.join(DIST, 'renderer')))
  registerHandlers(createDispatch(handlers, reportBug), noteCall)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate((command) => mainWindow?.send('menu:command', { command }))))
  mainWindow = openMainWindow({
    preload: path.join(__dirname, 'preload.cjs'),
    stateFile: path.join(folder, 'window-state.json'),
    theme: settings.get().theme,
  })
  showContextMenus(mainWindow.window, (command) => mainWindow?.send('menu:command', { command }))
  mainWindow.window.on('closed', () => {
    mainWindow = null
  })
  saveBeforeShutdown()
}

/** The pages of the preview: the window's print style sheet says what is printed and how large. */
async function printToPdf(): Promise<Uint8Array> {
  if (mainWindow === null) throw new Error('there is no window to print')
  return mainWindow.window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true })
}

function selfCheck() {
  return checkElectron({
    commandLine: app.commandLine,
    session: session.defaultSession,
    requests: requestRecord(),
    openResources: process.getActiveResourcesInfo(),
  })
}

function noteCall(sender: WebContents): void {
  if (mainWindow?.window.webContents === sender) mainWindow.pageCalled()
}

/** Linux and macOS: the system waits a moment for programs that ask for it. Windows tells the window itself. */
function saveBeforeShutdown(): void {
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault()
    mainWindow?.saveNow()
    app.quit()
  })
}

/** For whoever starts the program from a terminal; never with the user's text. */
function reportBug(channel: string, problem: unknown): void {
  console.error(`[${channel}] ${bugNote(problem)}`)
}

/** Not showErrorBox: that one holds up this process, and with it every save, until somebody presses its button. */
async function tellOfUncaught({ message, detail }: UncaughtNotice): Promise<void> {
  await app.whenReady()
  const box: MessageBoxOptions = { type: 'error', title: '案头', message, detail, buttons: ['知道了'] }
  await (mainWindow === null ? dialog.showMessageBox(box) : dialog.showMessageBox(mainWindow.window, box))
}

function failToStart(error: unknown): void {
  reportBug('start', error)
  dialog.showErrorBox('案头没有能够打开', '电脑上的稿子没有变化。请重新打开一次；仍然不行，请重新安装案头，稿子会保留。')
  app.exit(1)
}
