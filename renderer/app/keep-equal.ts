/**
 * The value before when the next one says the same, so that what is shown from it is not drawn again: a keystroke
 * brings a new object for the same place. For plain data of moderate size.
 */
export function keepEqual<T>(before: T, next: T): T {
  return JSON.stringify(before) === JSON.stringify(next) ? before : next
}

/** The same item by item, wherever in the list before an item stood; the list before itself where nothing changed. */
export function keepEqualItems<T>(before: readonly T[], next: readonly T[]): readonly T[] {
  const known = new Map(before.map((item) => [JSON.stringify(item), item]))
  const kept = next.map((item) => known.get(JSON.stringify(item)) ?? item)
  return kept.length === before.length && kept.every((item, index) => item === before[index]) ? before : kept
}
