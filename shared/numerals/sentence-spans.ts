/** A stretch of a text with where it begins there (UTF-16 units). */
export interface Span {
  readonly start: number
  readonly text: string
}

/** The sentences of a text, each with the mark that ends it. */
export function sentenceSpans(text: string, marks = /[。！？\n]/u): Span[] {
  const spans: Span[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (!marks.test(text.charAt(i))) continue
    spans.push({ start, text: text.slice(start, i + 1) })
    start = i + 1
  }
  if (start < text.length) spans.push({ start, text: text.slice(start) })
  return spans
}

/** What stands in round brackets, innermost only, as it stands at its place; and the text with white space instead. Offsets stay true. */
export function takeBrackets(text: string): { readonly outside: string; readonly inside: readonly Span[] } {
  const inside: Span[] = []
  const outside = text.replace(/[（(]([^（()）]*)[)）]/gu, (whole: string, content: string, at: number) => {
    inside.push({ start: at + 1, text: content })
    return '　'.repeat(whole.length)
  })
  return { outside, inside }
}
