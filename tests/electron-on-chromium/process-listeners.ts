/**
 * Listeners that main adds to the test's own process while it starts (its packages save on exit); a process of its own would take them along.
 * @returns removes them
 */
export function listenersAddedBy(run: () => void): () => void {
  const before = new Map(process.eventNames().map((name) => [name, new Set<unknown>(process.rawListeners(name))]))
  run()
  const added = process.eventNames().flatMap((name) => {
    const fresh = process.rawListeners(name).filter((listener) => before.get(name)?.has(listener) !== true)
    return fresh.map((listener) => [name, listener as () => void] as const)
  })
  return () => {
    for (const [name, listener] of added) process.removeListener(name, listener)
  }
}
