import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Decides who may speak to the local host: only the one browser window that was opened with the key. */
export interface AccessGuard {
  /** In the address opened first. Good for one use. */
  readonly key: string
  /** HTTP status of a refusal (421 foreign Host, 403 foreign Origin), or null. */
  refuseStranger(headers: IncomingHttpHeaders): 421 | 403 | null
  /** The cookie to set for the bearer of the key, or null when the key is wrong or has been used. */
  exchangeKey(offered: string): string | null
  hasSession(headers: IncomingHttpHeaders): boolean
  /** A call must come from our own page: browsers send Origin with every POST. */
  isOwnOrigin(headers: IncomingHttpHeaders): boolean
}

/** @param authority host and port the server listens on, e.g. `127.0.0.1:40123` */
export function createAccessGuard(authority: string): AccessGuard {
  const key = secret()
  const session = secret()
  // Cookies do not know ports: two programs running at once need two names.
  const cookieName = `antou-${authority.split(':').at(-1)}`
  let keyIsUnused = true
  const origin = `http://${authority}`
  return {
    key,
    refuseStranger(headers) {
      // A foreign name that resolves to 127.0.0.1 (DNS rebinding) shows in Host.
      if (headers.host !== authority) return 421
      return headers.origin !== undefined && headers.origin !== origin ? 403 : null
    },
    exchangeKey(offered) {
      if (!keyIsUnused || !isSame(offered, key)) return null
      keyIsUnused = false
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },
    hasSession: (headers) => isSame(readCookie(headers.cookie ?? '', cookieName), session),
    isOwnOrigin: (headers) => headers.origin === origin,
  }
}

/** 256 bits, fit for an address. */
function secret(): string {
  return randomBytes(32).toString('base64url')
}

function readCookie(header: string, name: string): string {
  const pairs = header.split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
}

/** Compares without telling by its duration how much was right. */
function isSame(offered: string, expected: string): boolean {
  const [a, b] = [Buffer.from(offered), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
