/** What closing needs of a window. */
export interface ClosingPort {
  /** Whether a page runs there that may hold unsaved text: it has called us since it was loaded, and neither crashed nor hangs. */
  pageIsAlive(): boolean
  /** Sends `app:closing`: the page saves, then calls app:close. */
  askPage(): void
  /** Asks the user whether to close although the page does not answer. */
  askUser(): Promise<boolean>
  /** Closes without asking anybody. */
  destroy(): void
}

/** A crashed or hanging page gets this long to come back before its window is closed. */
const DEAD_PAGE_MS = 5000
/** Somebody who closes so often within this time is in earnest, and the page does not answer: the user is asked. */
const CLOSES_BEFORE_QUESTION = 3
const INSISTING_MS = 15_000

export interface ClosingClock {
  /** Milliseconds, from any start. */
  now(): number
  later(run: () => void, ms: number): void
}
const systemClock: ClosingClock = { now: () => performance.now(), later: (run, ms) => void setTimeout(run, ms) }

/**
 * A window closes when its page says that everything is saved, so that no keystroke is lost.
 * A living page may take its time (a slow disk, a question to the user): only a dead one is closed without its word.
 */
export function createClosing(port: ClosingPort, clock: ClosingClock = systemClock) {
  let mayClose = false
  let closes: readonly number[] = []

  const closeIfStillDead = () => {
    if (!mayClose && !port.pageIsAlive()) finish()
  }
  const finish = () => {
    mayClose = true
    port.destroy()
  }
  const question = async () => {
    closes = []
    if (await port.askUser()) finish()
  }

  return {
    /** The user closes the window, or the system does. Returns whether it must stay open for now. */
    requested(pageWasEverAlive: boolean): boolean {
      if (mayClose || !pageWasEverAlive) return false
      closes = [...closes.filter((at) => clock.now() - at < INSISTING_MS), clock.now()]
      port.askPage()
      if (!port.pageIsAlive()) clock.later(closeIfStillDead, DEAD_PAGE_MS)
      else if (closes.length >= CLOSES_BEFORE_QUESTION) void question()
      return true
    },
    /** The page has saved everything. */
    pageAgreed: finish,
  }
}
export type Closing = ReturnType<typeof createClosing>
