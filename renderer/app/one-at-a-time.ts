/**
 * Work that is not begun again while it is under way: on a slow machine a button is pressed twice, and Enter again. What comes
 * meanwhile is dropped. `keyOf` tells apart what may go on side by side: two drafts, not one draft twice.
 */
export function oneAtATime<Args extends readonly unknown[]>(
  work: (...args: Args) => Promise<void>,
  keyOf: (...args: Args) => unknown = () => null,
): (...args: Args) => Promise<void> {
  const underWay = new Set<unknown>()
  return async (...args) => {
    const key = keyOf(...args)
    if (underWay.has(key)) return
    underWay.add(key)
    try {
      await work(...args)
    } finally {
      underWay.delete(key)
    }
  }
}
