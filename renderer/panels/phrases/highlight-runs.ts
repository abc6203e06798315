export interface HighlightRun {
  readonly text: string
  readonly kind: 'plain' | 'match' | 'slot'
}

/** A range of UTF-16 offsets, end exclusive. */
export type TextRange = readonly [start: number, end: number]

const SLOT = /〔[^〔〕]+〕/gu

/**
 * A phrase's text for showing: matched stretches marked, slots 〔次数〕 apart.
 * `matches` are offsets into `text`, in order; a match that touches a slot leaves the slot whole.
 */
export function highlightRuns(text: string, matches: readonly TextRange[]): HighlightRun[] {
  const runs: HighlightRun[] = []
  let at = 0
  for (const slot of text.matchAll(SLOT)) {
    pushMatched(runs, text, at, slot.index, matches)
    runs.push({ text: slot[0], kind: 'slot' })
    at = slot.index + slot[0].length
  }
  pushMatched(runs, text, at, text.length, matches)
  return runs
}

function pushMatched(runs: HighlightRun[], text: string, from: number, to: number, matches: readonly TextRange[]): void {
  let at = from
  for (const [start, end] of matches) {
    const left = Math.max(start, at)
    const right = Math.min(end, to)
    if (left >= right) continue
    if (left > at) runs.push({ text: text.slice(at, left), kind: 'plain' })
    runs.push({ text: text.slice(left, right), kind: 'match' })
    at = right
  }
  if (at < to) runs.push({ text: text.slice(at, to), kind: 'plain' })
}
