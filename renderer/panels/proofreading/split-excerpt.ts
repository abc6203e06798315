import type { Finding } from '#shared/inspection/inspection.ts'
import { passageOf } from '#shared/proofreading/ignored-places.ts'

/** Characters of context that an excerpt has on either side of the flagged passage. */
const CONTEXT = 8

export interface ExcerptParts {
  readonly before: string
  readonly passage: string
  readonly after: string
}

/**
 * A finding's excerpt, cut into the flagged passage and what stands around it.
 * At most `context` characters are kept on either side; a blank 〔次数〕 counts as one and is never cut in two.
 */
export function splitExcerpt(finding: Pick<Finding, 'excerpt' | 'lead' | 'start' | 'end'>, context = CONTEXT): ExcerptParts {
  const parts = passageOf(finding)
  const before = wholePieces(parts.before.replace(/^[^〔]*〕/u, ''))
  const after = wholePieces(parts.after.replace(/〔[^〕]*$/u, ''))
  return {
    before: before.slice(Math.max(0, before.length - context)).join(''),
    passage: parts.passage,
    after: after.slice(0, context).join(''),
  }
}

function wholePieces(text: string): readonly string[] {
  return text.match(/〔[^〔〕]*〕|./gsu) ?? []
}

/** Signs without letters, digits or 汉字: struck through they could not be read. */
export function isOnlySigns(text: string): boolean {
  return text !== '' && !/[\p{L}\p{N}]/u.test(text)
}
