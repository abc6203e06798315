import type { Finding } from '#shared/inspection/inspection.ts'
import { passageOf } from '#shared/proofreading/ignored-places.ts'

export interface ExcerptParts {
  readonly before: string
  readonly passage: string
  readonly after: string
}

/**
 * A finding's excerpt, cut into the flagged passage and what stands around it.
 * About `context` characters are kept on either side; a blank 〔次数〕 counts as one, and neither it nor a figure or a Latin word is cut in two.
 */
export function splitExcerpt(finding: Pick<Finding, 'excerpt' | 'lead' | 'start' | 'end'>, context = Number.POSITIVE_INFINITY): ExcerptParts {
  const parts = passageOf(finding)
  const before = wholePieces(parts.before.replace(/^[^〔]*〕/u, ''))
  const after = wholePieces(parts.after.replace(/〔[^〕]*$/u, ''))
  return {
    before: nearest(before.toReversed(), context).reverse().join(''),
    passage: parts.passage,
    after: nearest(after, context).join(''),
  }
}

function wholePieces(text: string): readonly string[] {
  return text.match(/〔[^〔〕]*〕|[0-9A-Za-z.%％‰]+|./gsu) ?? []
}

/** The first pieces that make up `context` characters; the last of them may go beyond. */
function nearest(pieces: readonly string[], context: number): string[] {
  let chars = 0
  return pieces.filter((piece) => {
    const isWanted = chars < context
    chars += piece.startsWith('〔') ? 1 : piece.length
    return isWanted
  })
}

/** Signs without letters, digits or 汉字: struck through they could not be read. */
export function isOnlySigns(text: string): boolean {
  return text !== '' && !/[\p{L}\p{N}]/u.test(text)
}
