/** Runs tasks of the same key one after the other, in the order in which they were handed in; different keys do not wait for each other. */
export type KeyedQueue = <T>(key: string, task: () => Promise<T>) => Promise<T>

/** A queue of its own. A failed task does not hold up the next one; its failure goes to whoever handed it in. */
export function createKeyedQueue(): KeyedQueue {
  const tails = new Map<string, Promise<unknown>>()
  return (key, task) => {
    const before = tails.get(key) ?? Promise.resolve()
    const run = before.then(task, task)
    tails.set(key, run)
    const forget = () => {
      if (tails.get(key) === run) tails.delete(key)
    }
    run.then(forget, forget)
    return run
  }
}
