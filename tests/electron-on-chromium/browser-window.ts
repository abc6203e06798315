import { EventEmitter } from 'node:events'
import type { Page } from '@playwright/test'
import { modelled } from './not-modelled.ts'
import { WebContents } from './web-contents.ts'

interface WebPreferences {
  readonly preload?: string
  readonly sandbox?: boolean
  readonly contextIsolation?: boolean
  readonly nodeIntegration?: boolean
  readonly webviewTag?: boolean
}

export interface WindowOptions {
  readonly width?: number
  readonly height?: number
  readonly show?: boolean
  readonly webPreferences?: WebPreferences
}

/** What a window needs of the stand-in: pages, and somebody to tell. */
export interface WindowHost {
  /** A new page that runs the preload. */
  openPage(contents: WebContents, size: { width: number; height: number }, preload: string | undefined): Promise<Page>
  navigate(page: Page, address: string): Promise<void>
  created(window: BrowserWindow): void
  gone(window: BrowserWindow): void
}

/** A BrowserWindow whose contents are a page of a real Chromium. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  readonly options: WindowOptions
  readonly #host: WindowHost
  #page: Promise<Page>
  #shownPage: Page | null = null
  #address = ''
  #destroyed = false
  #visible: boolean

  constructor(options: WindowOptions, host: WindowHost) {
    super()
    refuseUnlockedWindow(options.webPreferences ?? {})
    this.options = options
    this.#host = host
    this.#visible = options.show !== false
    const contents = new WebContents({ page: () => this.#shownPage, reload: () => void this.#reload(), isDestroyed: () => this.#destroyed })
    this.webContents = modelled('webContents', contents)
    host.created(this)
    this.#page = this.#open()
  }

  /** The page, once it is there. */
  page(): Promise<Page> {
    return this.#page
  }

  async loadURL(address: string): Promise<void> {
    this.#address = address
    await this.#host.navigate(await this.#page, address)
  }

  close(): void {
    this.tryClose()
  }

  /** Whether the app let it close. */
  tryClose(): boolean {
    if (this.#destroyed) return true
    let prevented = false
    const preventDefault = () => {
      prevented = true
    }
    this.emit('close', { preventDefault })
    if (!prevented) this.destroy()
    return !prevented
  }

  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    void this.#page.then((page) => page.close())
    this.emit('closed')
    this.#host.gone(this)
  }

  isDestroyed = () => this.#destroyed
  isVisible = () => this.#visible
  isMinimized = () => false
  isMaximized = () => false
  getNormalBounds = () => ({ x: 0, y: 0, ...this.#size() })
  restore = () => undefined
  maximize = () => undefined
  focus = () => void this.emit('focus')
  show = () => {
    this.#visible = true
  }

  #size() {
    return { width: this.options.width ?? 800, height: this.options.height ?? 600 }
  }

  async #open(): Promise<Page> {
    const page = await this.#host.openPage(this.webContents, this.#size(), this.options.webPreferences?.preload)
    this.#shownPage = page
    page.once('load', () => this.emit('ready-to-show'))
    page.once('crash', () => this.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 133 }))
    return page
  }

  /** A crashed page of Playwright stays crashed, so reloading means a new page. */
  async #reload(): Promise<void> {
    const old = await this.#page
    this.#page = this.#open()
    await this.loadURL(this.#address)
    await old.close()
  }
}

function refuseUnlockedWindow({ sandbox, contextIsolation, nodeIntegration, webviewTag }: WebPreferences): void {
  if (sandbox !== true || contextIsolation !== true || nodeIntegration !== false || webviewTag !== false) {
    throw new Error('electron-on-chromium: only windows that are sandboxed and isolated, without Node and webview, are modelled')
  }
}
