/** How many requests of the window were let through and refused since the program started. Addresses are not kept: they could hold text. */
export interface RequestRecord {
  readonly allowed: number
  readonly refused: number
}

const counts = { allowed: 0, refused: 0 }

/** Counts one request of the window. */
export function recordRequest(isAllowed: boolean): void {
  if (isAllowed) counts.allowed++
  else counts.refused++
}

/** What was counted so far. */
export function requestRecord(): RequestRecord {
  return { ...counts }
}
