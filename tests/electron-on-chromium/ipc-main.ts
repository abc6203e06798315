import { EventEmitter } from 'node:events'
import { modelled } from './not-modelled.ts'
import { structuredCopy } from './structured-copy.ts'
import type { WebContents } from './web-contents.ts'

type Handler = (event: unknown, ...args: unknown[]) => unknown

/** Where a call comes from. */
export interface Caller {
  readonly contents: WebContents
  readonly url: string
  readonly isTopFrame: boolean
}

/** The `ipcMain` of the electron module, and the way in for calls from pages. */
export function createIpcMain() {
  const handlers = new Map<string, Handler>()
  const ipcMain = Object.assign(new EventEmitter(), {
    handle(channel: string, handler: Handler) {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
      handlers.set(channel, handler)
    },
  })

  async function invoke(caller: Caller, channel: string, args: unknown[]): Promise<{ value?: unknown; error?: string }> {
    const handler = handlers.get(channel)
    if (handler === undefined) return { error: `Error: No handler registered for '${channel}'` }
    const senderFrame = { url: caller.url, parent: caller.isTopFrame ? null : {} }
    try {
      return { value: structuredCopy(await handler({ sender: caller.contents, senderFrame }, ...structuredCopy(args))) }
    } catch (error) {
      return { error: String(error) }
    }
  }
  return { ipcMain: modelled('ipcMain', ipcMain), invoke }
}
