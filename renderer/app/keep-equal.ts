/**
 * The value before when the next one says the same, so that what is shown from it is not drawn again: a keystroke
 * brings a new object for the same place. For plain data of moderate size.
 */
export function keepEqual<T>(before: T, next: T): T {
  return JSON.stringify(before) === JSON.stringify(next) ? before : next
}
