import type { Finding } from '#shared/inspection/inspection.ts'

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
export function splitExcerpt({ excerpt, start, end }: Pick<Finding, 'excerpt' | 'start' | 'end'>, context = CONTEXT): ExcerptParts {
  const lead = Math.min(CONTEXT, start, Math.max(0, excerpt.length - (end - start)))
  const passageEnd = lead + (end - start)
  const before = wholePieces(excerpt.slice(0, lead).replace(/^[^〔]*〕/u, ''))
  const after = wholePieces(excerpt.slice(passageEnd).replace(/〔[^〕]*$/u, ''))
  return {
    before: before.slice(Math.max(0, before.length - context)).join(''),
    passage: excerpt.slice(lead, passageEnd),
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
