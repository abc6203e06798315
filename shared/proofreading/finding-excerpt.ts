import { excerptBounds } from '#shared/document/excerpt-bounds.ts'
import type { Finding } from '#shared/proofreading/finding.ts'

/** How findings quote a flagged passage with its surroundings; also how to tell that a text still reads as it did. */
export function findingExcerpt(text: string, start: number, end: number): Pick<Finding, 'excerpt' | 'lead'> {
  const [from, to] = excerptBounds(text, start, end)
  return { excerpt: text.slice(from, to), lead: start - from }
}
