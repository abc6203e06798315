/** Characters to be added to a part for it to make up `share` (0 to 1) of a whole that grows with it; below 0 where it already does. */
export function charsToReach(part: number, whole: number, share: number): number {
  return share >= 1 ? 0 : Math.ceil((share * whole - part) / (1 - share))
}

/** Counts of characters are told in tens: a writer aims, not counts. Upwards, so that who follows them gets there. */
export function inTens(chars: number): number {
  return Math.ceil(chars / 10) * 10
}
