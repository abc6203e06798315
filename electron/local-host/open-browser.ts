import { type ChildProcess, spawn } from 'node:child_process'
import { makeProfile, removeProfile } from '#electron/local-host/browser-profile.ts'

/** A browser window of its own, in a profile of its own: nothing of the user's browsing, no extensions, nothing kept afterwards. */
export interface BrowserWindow {
  /** Resolves when the user has closed the window: true. False when the browser could not be started or ended by itself, because it found no screen, say. */
  readonly closed: Promise<boolean>
  close(): void
}

/** No first-run pages, no accounts, no background traffic. */
const QUIET_FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--no-pings',
  '--disable-features=Translate,OptimizationHints,MediaRouter,Spellcheck',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--lang=zh-CN',
  '--window-size=1280,800',
]

/** Opens the address in a window without tabs or address bar. */
export function openBrowser(browser: string, address: string): BrowserWindow {
  const profile = makeProfile()
  const child = spawn(browser, [`--app=${address}`, `--user-data-dir=${profile}`, ...QUIET_FLAGS, ...rootFlags()], { stdio: 'ignore' })
  const closed = ended(child).finally(() => removeProfile(profile))
  return { closed, close: () => void child.kill() }
}

/** Chromium refuses to run as root with its sandbox; that is the case in containers only. */
function rootFlags(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []
}

/** Ended by a signal counts as closed: somebody wanted it. */
function ended(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    // A browser that cannot be started shows nothing, either: the address can still be opened by hand.
    child.once('error', () => resolve(false))
    child.once('exit', (code, signal) => resolve(code === 0 || signal !== null))
  })
}
