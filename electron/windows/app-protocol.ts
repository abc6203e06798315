import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { APP_SCHEME, isOwnPage } from '#electron/windows/app-address.ts'
import { type BundleFiles, findBundleFile } from '#electron/windows/bundle-files.ts'
import { contentSecurityPolicy } from '#electron/windows/content-security-policy.ts'

/** Must run before `ready`: makes app://bundle a secure origin of its own, apart from file://. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** Serves the window's files from the list, with the policy on every answer. */
export function serveAppProtocol(files: BundleFiles): void {
  protocol.handle(APP_SCHEME, (request) => answerRequest(files, request))
}

/** The answer to one request of the window: a listed file, or 404. */
export async function answerRequest(files: BundleFiles, request: Request): Promise<Response> {
  const file = request.method === 'GET' && isOwnPage(request.url) ? findBundleFile(files, new URL(request.url).pathname) : null
  if (file === null) return new Response('没有这个文件。', { status: 404, headers: { ...SAFE_HEADERS, 'content-type': 'text/plain; charset=utf-8' } })
  return new Response(new Uint8Array(await readFile(file.path)), { headers: { ...SAFE_HEADERS, 'content-type': file.contentType } })
}

const SAFE_HEADERS = {
  'content-security-policy': contentSecurityPolicy('electron'),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
}
