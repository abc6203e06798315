import type { BrowserContext, Frame, Page, Request as PageRequest, Route } from '@playwright/test'
import { ProcessKilled } from './mortal-process.ts'
import { modelled } from './not-modelled.ts'
import { toAppAddress } from './page-addresses.ts'
import { type SessionRecord, isCancelled } from './sessions.ts'
import type { WebContents } from './web-contents.ts'

type SchemeHandler = (request: Request) => Response | Promise<Response>

/** The `protocol` of the electron module. */
export function createProtocolModule() {
  const handlers = new Map<string, SchemeHandler>()
  const protocol = modelled('protocol', {
    registerSchemesAsPrivileged: () => undefined,
    handle: (scheme: string, handler: SchemeHandler) => void handlers.set(`${scheme}:`, handler),
  })
  return { protocol, handlers }
}

export interface RequestWorld {
  /** Every address that a page asked for and that is no file of the app; the app may have refused it. */
  readonly foreign: string[]
  readonly handlers: ReadonlyMap<string, SchemeHandler>
  readonly session: SessionRecord
  contentsOf(page: Page): WebContents | undefined
}

/** Sends every request of the pages through the app: navigation listeners, webRequest, protocol handler. Nothing reaches a network. */
export async function routeRequests(context: BrowserContext, world: RequestWorld): Promise<void> {
  await context.route('**/*', (route) => answerRoute(route, world))
}

async function answerRoute(route: Route, world: RequestWorld): Promise<void> {
  const request = route.request()
  const address = toAppAddress(request.url())
  if (!world.handlers.has(new URL(address).protocol) && !/^(blob|data):/.test(address)) world.foreign.push(address)
  if (isForbiddenNavigation(route, address, world)) return route.abort('aborted')
  if (isCancelled(world.session, address)) return route.abort('blockedbyclient')
  const handler = world.handlers.get(new URL(address).protocol)
  // The app let it pass, but there is no network here; a test that meets this has found a leak.
  if (handler === undefined) return route.abort('internetdisconnected')
  const response = await answerUnlessKilled(handler, new Request(address, { method: request.method() }))
  if (response === null) return route.abort('connectionaborted')
  const body = Buffer.from(await response.arrayBuffer())
  await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
}

/** A page may still ask (for its icon, say) when main has just been killed: nobody answers, as in a real kill. */
async function answerUnlessKilled(handler: SchemeHandler, request: Request): Promise<Response | null> {
  try {
    return await handler(request)
  } catch (error) {
    if (error instanceof ProcessKilled) return null
    throw error
  }
}

function frameOf(request: PageRequest): Frame | null {
  try {
    return request.frame()
  } catch {
    // Playwright throws for the first request of a window that has no frame yet.
    return null
  }
}

/** Electron asks before a page navigates itself; the app's own loadURL (from an empty page) is not asked about. */
function isForbiddenNavigation(route: Route, address: string, world: RequestWorld): boolean {
  const request = route.request()
  if (!request.isNavigationRequest()) return false
  const frame = frameOf(request)
  // A window that is only just being opened: the app is asked about it when it is there, and has nothing to show until then.
  if (frame === null) return true
  const page = frame.page()
  const isMainFrame = frame === page.mainFrame()
  if (isMainFrame && page.url() === 'about:blank') return false
  return world.contentsOf(page)?.mayNavigate(address, isMainFrame) === false
}
