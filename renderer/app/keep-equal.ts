/**
 * The value before when the next one says the same, so that what is shown from it is not drawn again: a keystroke
 * brings a new object for the same place, a check the same outline. For plain data of moderate size.
 */
export function keepEqual<T>(before: T, next: T): T {
  return JSON.stringify(before) === JSON.stringify(next) ? before : next
}

/** The same, part by part: what changed is new, the rest keeps its identity. */
export function keepEqualParts<T extends object>(before: T | null, next: T): T {
  if (before === null) return next
  const parts = Object.entries(next).map(([key, value]) => [key, keepEqual(before[key as keyof T], value)])
  const same = parts.every(([key, value]) => before[key as keyof T] === value)
  return same ? before : (Object.fromEntries(parts) as T)
}
