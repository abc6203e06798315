/** The parts of `next` that say something else than before. For plain data. */
export function changedParts<T extends object>(before: Partial<T>, next: T): Partial<T> {
  const changed = Object.entries(next).filter(([key, value]) => !saysTheSame(before[key as keyof T], value))
  return Object.fromEntries(changed) as Partial<T>
}

function saysTheSame(before: unknown, next: unknown): boolean {
  return before === next || JSON.stringify(before) === JSON.stringify(next)
}
