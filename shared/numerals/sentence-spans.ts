import { matchesOf } from '#shared/base/matches-of.ts'
import { type Quantity, quantitiesIn } from '#shared/numerals/quantities.ts'

/** A stretch of a text with where it begins there (UTF-16 units), and the quantities in it with offsets into the stretch. */
export interface Span {
  readonly start: number
  readonly text: string
  readonly quantities: readonly Quantity[]
}

const SENTENCE = /[^。！？\n]*[。！？\n]?/gu
const CLAUSE_GROUP = /[^。！？；\n]*[。！？；\n]?/gu

/** The sentences of a text that hold quantities, each with the mark that ends it. The text is read for quantities once. */
export function sentenceSpans(text: string): Span[] {
  return spansOf(text, SENTENCE)
}

/** The same, parted at semicolons too. */
export function clauseGroups(text: string): Span[] {
  return spansOf(text, CLAUSE_GROUP)
}

function spansOf(text: string, pattern: RegExp): Span[] {
  const quantities = quantitiesIn(text)
  if (quantities.length === 0) return []
  const spans: Span[] = []
  let next = 0
  for (const match of matchesOf(text, pattern)) {
    const end = match.index + match[0].length
    const inside: Quantity[] = []
    for (; next < quantities.length; next++) {
      const quantity = quantities[next]
      if (!quantity || quantity.start >= end) break
      inside.push({ ...quantity, start: quantity.start - match.index, end: quantity.end - match.index })
    }
    if (inside.length > 0) spans.push({ start: match.index, text: match[0], quantities: inside })
  }
  return spans
}

/** A pair of round brackets: the offsets of what stands in it. */
export interface Bracket {
  readonly start: number
  readonly end: number
}

/** The innermost round brackets of a span; and the span with white space instead of them. Offsets stay true. */
export function takeBrackets({ start, text, quantities }: Span): { readonly outside: Span; readonly brackets: readonly Bracket[] } {
  const brackets: Bracket[] = []
  const bare = text.replace(/[（(]([^（()）]*)[)）]/gu, (whole: string, content: string, at: number) => {
    brackets.push({ start: at + 1, end: at + 1 + content.length })
    return '　'.repeat(whole.length)
  })
  if (brackets.length === 0) return { outside: { start, text, quantities }, brackets }
  const isOutside = (quantity: Quantity) => !brackets.some((bracket) => quantity.start >= bracket.start && quantity.end <= bracket.end)
  return { outside: { start, text: bare, quantities: quantities.filter(isOutside) }, brackets }
}
