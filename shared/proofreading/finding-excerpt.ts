/** UTF-16 units of context on either side of a flagged passage. */
const MARGIN = 8

/** A flagged passage with its surroundings, as findings quote it; also how to tell that a text still reads as it did. */
export function findingExcerpt(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - MARGIN), end + MARGIN)
}

/** Where the passage begins in `findingExcerpt` of the same `start`. */
export function excerptLead(start: number): number {
  return Math.min(MARGIN, start)
}
