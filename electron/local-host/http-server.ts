import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Dispatch, ReportBug } from '#electron/ipc/dispatch.ts'
import { createAccessGuard } from '#electron/local-host/access-guard.ts'
import { createRequestAnswerer, refuse } from '#electron/local-host/answer-request.ts'
import { type EventStreams, createEventStreams } from '#electron/local-host/event-streams.ts'
import type { BundleFiles } from '#electron/windows/bundle-files.ts'

export interface LocalServerOptions {
  /** The files of the window, and /bridge.js. */
  readonly files: BundleFiles
  readonly dispatch: Dispatch
  readonly reportBug: ReportBug
  /** How long a request may take to arrive, in ms: its headers this long, all of it three times as long. */
  readonly slowest?: number
}

export interface LocalServer {
  /** To be opened once, by the browser window that this program starts. */
  readonly address: string
  readonly events: EventStreams
  /** Lets calls that are under way finish, then ends. */
  close(): Promise<void>
}

const SLOWEST_HEADERS_MS = 10_000
/** A window uses six and one stream of events; the rest is room for a second window. */
const MAX_CONNECTIONS = 64

/** A last save may be under way when the browser window closes. */
const LAST_CALLS_MS = 3000

/** Serves the window and its calls on 127.0.0.1, at a port of the system's choice. Only the bearer of the one-time key gets in. */
export async function startLocalServer({ files, dispatch, reportBug, slowest = SLOWEST_HEADERS_MS }: LocalServerOptions): Promise<LocalServer> {
  // A window sends its requests at once; whoever dribbles holds a connection for seconds, not minutes.
  const server = createServer({ headersTimeout: slowest, requestTimeout: slowest * 3, connectionsCheckingInterval: slowest / 2 })
  server.maxConnections = MAX_CONNECTIONS
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const authority = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const access = createAccessGuard(authority)
  const events = createEventStreams()
  const answer = createRequestAnswerer({ access, events, files, dispatch })
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      reportBug('local host', error)
      refuse(response, 500, '程序遇到了没有料到的问题，这一步没有完成。已经保存的稿子没有变化。请再试一次；仍然不行，请重新打开案头。')
    })
  })
  const close = () =>
    new Promise<void>((resolve) => {
      events.end()
      server.close(() => resolve())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), LAST_CALLS_MS).unref()
    })
  return { address: `http://${authority}/?key=${access.key}`, events, close }
}
