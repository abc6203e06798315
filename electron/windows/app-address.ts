export const APP_SCHEME = 'app'
const APP_HOST = 'bundle'
export const START_ADDRESS = `${APP_SCHEME}://${APP_HOST}/index.html`

/** Whether an address belongs to the files of the window. Parsed, never compared as text: app://bundle.example/ is not ours. */
export function isOwnPage(address: string): boolean {
  const url = parseAddress(address)
  return url !== null && url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST && url.username === '' && url.password === ''
}

/** What a window may load at all: its own files, and what it made itself. Everything else would need the network or the disk. */
export function mayBeRequested(address: string): boolean {
  const url = parseAddress(address)
  if (url === null) return false
  return isOwnPage(address) || LOCAL_SCHEMES.has(url.protocol)
}

const LOCAL_SCHEMES: ReadonlySet<string> = new Set(['blob:', 'data:', 'devtools:'])

function parseAddress(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}
