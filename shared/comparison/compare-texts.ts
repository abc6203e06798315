import { diffArrays, diffChars } from 'diff'

/** A stretch of a text that both versions have, or one of them. */
export interface ComparedPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Sentences with their closing mark. */
const SENTENCE = /[^。！？；\n]*[。！？；\n]+[”’）》]*|[^。！？；\n]+$/gu

/** Of two sentences with less in common than this share the reader is shown the old and the new whole, not a patchwork. */
const ENOUGH_IN_COMMON = 0.4
/** Fewer characters in common between two changes are a coincidence, not something that stayed. */
const SHORTEST_COMMON = 2
/** Longer pieces (UTF-16 units) are not compared character by character: it would take seconds and show nothing. */
const LONGEST_PIECE = 4000

/** What changed from one text to another: sentence by sentence, and within sentences that stayed much the same by character. */
export function compareTexts(before: string, after: string): ComparedPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const parts: ComparedPart[] = []
  let removed = ''
  let added = ''
  const settle = () => {
    parts.push(...comparePieces(removed, added))
    removed = ''
    added = ''
  }
  for (const run of diffArrays(sentencesOf(before), sentencesOf(after))) {
    const text = run.value.join('')
    if (run.removed) removed += text
    else if (run.added) added += text
    else {
      settle()
      parts.push({ kind: 'same', text })
    }
  }
  settle()
  return joined(parts)
}

/** The share of characters that two texts have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a.length === 0 || b.length === 0) return 0
  const counts = new Map<string, number>()
  for (const char of a) counts.set(char, (counts.get(char) ?? 0) + 1)
  let common = 0
  for (const char of b) {
    const left = counts.get(char) ?? 0
    if (left === 0) continue
    counts.set(char, left - 1)
    common++
  }
  return (2 * common) / (a.length + b.length)
}

/** A text in sentences, each with its closing mark; joined they are the text again. */
function sentencesOf(text: string): string[] {
  return text.match(SENTENCE) ?? []
}

function comparePieces(removed: string, added: string): ComparedPart[] {
  const whole: ComparedPart[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ]
  if (removed === '' || added === '' || removed.length > LONGEST_PIECE || added.length > LONGEST_PIECE) return whole
  if (likeness(removed, added) < ENOUGH_IN_COMMON) return whole
  const parts = withoutCoincidences(
    diffChars(removed, added).map(({ removed: gone, added: come, value }) => ({ kind: gone ? 'removed' : come ? 'added' : 'same', text: value })),
  )
  const common = parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0)
  return (2 * common) / (removed.length + added.length) < ENOUGH_IN_COMMON ? whole : parts
}

/** A character or two that happen to be in both stand in the way of reading: they are shown as removed and added. */
function withoutCoincidences(parts: readonly ComparedPart[]): ComparedPart[] {
  const out: ComparedPart[] = []
  parts.forEach((part, index) => {
    const between = index > 0 && index < parts.length - 1
    if (part.kind !== 'same' || !between || part.text.length >= SHORTEST_COMMON) out.push(part)
    else out.push({ kind: 'removed', text: part.text }, { kind: 'added', text: part.text })
  })
  return out
}

/** Neighbours of one kind as one; of a changed place first what went, then what came. */
function joined(parts: readonly ComparedPart[]): ComparedPart[] {
  const out: ComparedPart[] = []
  let removed = ''
  let added = ''
  const settle = () => {
    if (removed !== '') out.push({ kind: 'removed', text: removed })
    if (added !== '') out.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (text !== '') {
      settle()
      const last = out.at(-1)
      if (last?.kind === 'same') out[out.length - 1] = { kind: 'same', text: last.text + text }
      else out.push({ kind: 'same', text })
    }
  }
  settle()
  return out
}
