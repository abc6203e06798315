import type { Finding } from '#shared/inspection/inspection.ts'

/** Characters of context on either side of a flagged passage. */
const CONTEXT = 8

export interface ExcerptParts {
  readonly before: string
  readonly passage: string
  readonly after: string
}

/** A finding's excerpt, cut into the flagged passage and what stands around it. */
export function splitExcerpt({ excerpt, start, end }: Pick<Finding, 'excerpt' | 'start' | 'end'>): ExcerptParts {
  const lead = Math.min(CONTEXT, start, Math.max(0, excerpt.length - (end - start)))
  const passageEnd = lead + (end - start)
  return { before: excerpt.slice(0, lead), passage: excerpt.slice(lead, passageEnd), after: excerpt.slice(passageEnd) }
}

/** Signs without letters, digits or 汉字: struck through they could not be read. */
export function isOnlySigns(text: string): boolean {
  return text !== '' && !/[\p{L}\p{N}]/u.test(text)
}
