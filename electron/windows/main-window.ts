import { BrowserWindow, dialog, nativeTheme, screen } from 'electron'
import { START_ADDRESS } from '#electron/windows/app-address.ts'
import { recoverPage } from '#electron/windows/page-recovery.ts'
import { type Closing, createClosing } from '#electron/windows/window-closing.ts'
import { MINIMUM_SIZE, openingBounds, rememberWindowState, rememberedWindowState } from '#electron/windows/window-state.ts'
import type { EventName } from '#shared/contract/channels.ts'
import type { ContractEvents } from '#shared/contract/contract.ts'
import type { Settings } from '#shared/contract/settings.ts'

export interface MainWindowOptions {
  readonly preload: string
  readonly stateFile: string
  readonly theme: Settings['theme']
}

export interface MainWindow {
  readonly window: BrowserWindow
  send<E extends EventName>(event: E, payload: ContractEvents[E]): void
  /** A call came from the page: it is up, and may hold unsaved text from now on. */
  pageCalled(): void
  /** The page has saved everything. */
  pageAgreed(): void
  /** Asks the page to save, without closing: the system is about to end the session. */
  saveNow(): void
  focus(): void
}

/** The desk colour of tokens.css, so that opening does not flash white at night. */
const BACKGROUND = { light: '#dfdfdd', dark: '#141517', contrast: '#ffffff' } as const

/** Opens the one window of the program: sandboxed, isolated, without Node; shown once it has something to show. */
export function openMainWindow(options: MainWindowOptions): MainWindow {
  const remembered = rememberedWindowState(options.stateFile)
  const places = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...openingBounds(remembered.get(), places),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    title: '案头',
    backgroundColor: backgroundColor(options.theme),
    show: false,
    webPreferences: { ...LOCKED_DOWN, preload: options.preload },
  })
  if (remembered.get().maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('page-title-updated', (event) => event.preventDefault())
  rememberWindowState(window, remembered)
  const mainWindow = withClosing(window)
  void window.loadURL(START_ADDRESS)
  return mainWindow
}

const LOCKED_DOWN = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  devTools: true,
} as const

function backgroundColor(theme: Settings['theme']): string {
  if (theme === 'system') return nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light
  return BACKGROUND[theme]
}

function withClosing(window: BrowserWindow): MainWindow {
  const contents = window.webContents
  const page = recoverPage(window)
  const send: MainWindow['send'] = (event, payload) => {
    if (!window.isDestroyed() && !contents.isDestroyed()) contents.send(event, payload)
  }
  const saveNow = () => send('app:closing', {})
  const closing: Closing = createClosing({
    pageIsAlive: page.isAlive,
    askPage: saveNow,
    askUser: () => askToCloseAnyway(window),
    destroy: () => window.destroy(),
  })
  window.on('close', (event) => {
    if (closing.requested(page.hasCalled())) event.preventDefault()
  })
  window.on('query-session-end', saveNow)
  window.on('session-end', saveNow)
  return { window, send, saveNow, pageCalled: page.called, pageAgreed: closing.pageAgreed, focus: () => focusWindow(window) }
}

function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

async function askToCloseAnyway(window: BrowserWindow): Promise<boolean> {
  const answer = await dialog.showMessageBox(window, {
    type: 'warning',
    title: '案头',
    message: '窗口没有回答是否已经保存完毕。',
    detail: '上一次保存的稿子还在，最近几秒写的内容可能还没有存好。可以再等一等，也可以现在就关闭。',
    buttons: ['再等一等', '仍要关闭'],
    defaultId: 0,
    cancelId: 0,
  })
  return answer.response === 1
}
