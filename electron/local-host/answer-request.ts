import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Dispatch, RefusedCall } from '#electron/ipc/dispatch.ts'
import type { AccessGuard } from '#electron/local-host/access-guard.ts'
import type { EventStreams } from '#electron/local-host/event-streams.ts'
import { readBody } from '#electron/local-host/read-body.ts'
import { decodeRpc, encodeRpc } from '#electron/local-host/rpc-json.ts'
import { type BundleFiles, findBundleFile } from '#electron/windows/bundle-files.ts'
import { contentSecurityPolicy } from '#electron/windows/content-security-policy.ts'

interface LocalParts {
  readonly access: AccessGuard
  readonly events: EventStreams
  readonly files: BundleFiles
  readonly dispatch: Dispatch
}

/** Answers a request of the window: a call, the stream of events, or a listed file. Everybody else is refused. */
export function createRequestAnswerer(parts: LocalParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = parseTarget(request.url)
    if (url === null) return void refuse(response, 400, '请求的格式不对。')
    if (!mayGoOn(parts.access, request, response, url)) return
    if (url.pathname === '/rpc') await answerCall(parts, request, response)
    else if (url.pathname === '/events') answerEvents(parts.events, response)
    else await answerFile(parts.files, request, response, url)
  }
}

/** Null for what is no address: `//` asks for a host without a name. */
function parseTarget(target = '/'): URL | null {
  const base = 'http://127.0.0.1'
  return URL.canParse(target, base) ? new URL(target, base) : null
}

/** Returns true for requests that may go on; answers all others. */
function mayGoOn(access: AccessGuard, request: IncomingMessage, response: ServerResponse, url: URL): boolean {
  const refusal = access.refuseStranger(request.headers)
  if (refusal !== null) return refuse(response, refusal, '这个地址只供案头自己的窗口使用。')
  const offered = url.searchParams.get('key')
  if (url.pathname === '/' && offered !== null) {
    const cookie = access.exchangeKey(offered)
    if (cookie === null) return refuse(response, 403, '这个链接已经用过。请关闭案头后重新打开。')
    response.writeHead(302, { ...SAFE_HEADERS, location: '/', 'set-cookie': cookie }).end()
    return false
  }
  return access.hasSession(request.headers) || refuse(response, 403, '这个地址只供案头自己的窗口使用。')
}

async function answerCall({ access, dispatch }: LocalParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const isCall = request.method === 'POST' && request.headers['content-type'] === 'application/json' && access.isOwnOrigin(request.headers)
  if (!isCall) return void refuse(response, 400, '请求的格式不对。')
  const body = await readBody(request)
  if (body === null) return void refuse(response, 413, '内容太大，没有处理。')
  const call = parseCall(body)
  if (call === null) return void refuse(response, 400, '请求的格式不对。')
  try {
    const result = encodeRpc(await dispatch(call.channel, call.request))
    response.writeHead(200, { ...SAFE_HEADERS, 'content-type': 'application/json; charset=utf-8' }).end(result)
  } catch (error) {
    if (!(error instanceof RefusedCall)) throw error
    refuse(response, 500, error.message)
  }
}

function parseCall(body: string): { channel: string; request: unknown } | null {
  try {
    const call = decodeRpc(body)
    if (typeof call !== 'object' || call === null || !('channel' in call) || typeof call.channel !== 'string') return null
    return { channel: call.channel, request: 'request' in call ? call.request : undefined }
  } catch {
    // Not JSON, or broken base64: both are answered as a malformed request.
    return null
  }
}

function answerEvents(events: EventStreams, response: ServerResponse): void {
  response.writeHead(200, { ...SAFE_HEADERS, 'content-type': 'text/event-stream' })
  events.connect(response)
}

async function answerFile(files: BundleFiles, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const file = request.method === 'GET' ? findBundleFile(files, url.pathname) : null
  if (file === null) return void refuse(response, 404, '没有这个文件。')
  const bytes = await readFile(file.path)
  const isPage = file.contentType.startsWith('text/html')
  response.writeHead(200, { ...SAFE_HEADERS, 'content-type': file.contentType }).end(isPage ? withBridge(bytes.toString('utf8')) : bytes)
}

/** The bridge runs before the window's own scripts, as a preload does. */
function withBridge(page: string): string {
  return page.replace(/<head>/i, '<head><script src="/bridge.js"></script>')
}

/** Answers with a status and a sentence. */
export function refuse(response: ServerResponse, status: number, sentence: string): false {
  if (!response.headersSent) response.writeHead(status, { ...SAFE_HEADERS, 'content-type': 'text/plain; charset=utf-8' })
  response.end(sentence)
  return false
}

const SAFE_HEADERS = {
  'content-security-policy': contentSecurityPolicy('local-host'),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
}
