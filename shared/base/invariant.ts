/** Stops on a programmer's mistake. Never used for anything a user, a file or a disk can cause. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${message}`)
}
