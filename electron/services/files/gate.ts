/** Lets tasks through side by side, and now and then one that needs to be alone; in the order in which they come. */
export interface Gate {
  shared<T>(task: () => Promise<T>): Promise<T>
  exclusive<T>(task: () => Promise<T>): Promise<T>
}

/** A gate with nobody inside. A task that fails lets the next one through all the same. */
export function createGate(): Gate {
  /** Everything let in since the last task that was alone. */
  let inside: Promise<unknown>[] = []
  /** The last task that is or will be alone. */
  let alone: Promise<unknown> = Promise.resolve()
  const settled = (tasks: readonly Promise<unknown>[]) => Promise.allSettled(tasks)
  return {
    shared(task) {
      const run = alone.then(task, task)
      inside.push(run)
      const leave = () => {
        inside = inside.filter((other) => other !== run)
      }
      run.then(leave, leave)
      return run
    },
    exclusive(task) {
      const before = [alone, ...inside]
      inside = []
      const run = settled(before).then(task)
      alone = run
      return run
    },
  }
}
