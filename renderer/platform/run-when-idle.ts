/**
 * Runs `work` once things have been quiet for `quietMs`, in a moment when the browser has nothing better to do, and at
 * the latest `maxWaitMs` after the first call. Returns how to ask for it, and how to stop.
 */
export function runWhenIdle(work: () => void, quietMs: number, maxWaitMs: number): { request(): void; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let idle: number | undefined
  let firstAsked = 0
  const run = () => {
    idle = undefined
    firstAsked = 0
    work()
  }
  return {
    request() {
      const now = performance.now()
      if (firstAsked === 0) firstAsked = now
      clearTimeout(timer)
      if (idle !== undefined) return
      const wait = Math.max(0, Math.min(quietMs, firstAsked + maxWaitMs - now))
      timer = setTimeout(() => {
        idle = requestIdleCallback(run, { timeout: Math.max(50, maxWaitMs) })
      }, wait)
    },
    cancel() {
      clearTimeout(timer)
      if (idle !== undefined) cancelIdleCallback(idle)
      idle = undefined
      firstAsked = 0
    },
  }
}
