import { EventEmitter } from 'node:events'
import type { Page } from '@playwright/test'
import { toAppAddress } from './page-addresses.ts'
import { deliverToPage } from './page-calls.ts'
import { structuredCopy } from './structured-copy.ts'

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' }

/** What a window's contents need of the window. */
export interface ContentsHost {
  page(): Page | null
  reload(): void
  isDestroyed(): boolean
}

export class WebContents extends EventEmitter {
  webRTCPolicy: string | null = null
  private readonly host: ContentsHost
  private openHandler: OpenHandler | null = null

  constructor(host: ContentsHost) {
    super()
    this.host = host
  }

  send(channel: string, ...args: unknown[]): void {
    const page = this.host.page()
    if (page === null) return
    deliverToPage(page, channel, structuredCopy(args)).catch((error: unknown) => {
      // A message to a page that is just being closed or reloaded is lost, as in Electron.
      if (!page.isClosed()) this.emit('stand-in-delivery-failed', error)
    })
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRTCPolicy = policy
  }

  /** Without a handler Electron opens the window. */
  mayOpen(url: string): boolean {
    return this.openHandler === null || this.openHandler({ url }).action === 'allow'
  }

  /** Asks the app's navigation listeners, as Electron does before a frame leaves its page. */
  mayNavigate(url: string, isMainFrame: boolean): boolean {
    let prevented = false
    const preventDefault = () => {
      prevented = true
    }
    const event = { url, isMainFrame, preventDefault }
    this.emit('will-frame-navigate', event)
    if (isMainFrame) this.emit('will-navigate', event)
    return !prevented
  }

  /** Chromium prints as Electron does; only what the program asks for is modelled. */
  async printToPDF({ printBackground, preferCSSPageSize }: { printBackground?: boolean; preferCSSPageSize?: boolean }): Promise<Buffer> {
    const page = this.host.page()
    if (page === null) throw new Error('electron-on-chromium: a window without a page cannot be printed')
    return page.pdf({ printBackground: printBackground === true, preferCSSPageSize: preferCSSPageSize === true })
  }

  getURL(): string {
    return toAppAddress(this.host.page()?.url() ?? '')
  }

  reload(): void {
    this.host.reload()
  }

  isDestroyed(): boolean {
    return this.host.isDestroyed()
  }
}
