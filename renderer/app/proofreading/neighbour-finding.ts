import type { Finding } from '#shared/inspection/inspection.ts'
import { findingKey } from '#renderer/panels/proofreading/finding-key.ts'

/** A place in the report: the block's place in it, and the offset in the block. */
export interface ReportPlace {
  readonly blockIndex: number
  readonly offset: number
}

/**
 * The finding before or behind the current one, or the caret where none is current; going round at both ends. Null: there is none.
 * @param placeOf where a finding stands now: the report may have been written in since it was checked. Null: its paragraph is gone
 */
export function neighbourFinding(
  findings: readonly Finding[],
  direction: 'next' | 'previous',
  currentKey: string | null,
  caret: ReportPlace | null,
  placeOf: (finding: Finding) => ReportPlace | null,
): Finding | null {
  // By where they stand now, not by where they stood when they were checked: a section may have been moved since.
  const placed = findings
    .flatMap((finding) => {
      const place = placeOf(finding)
      return place === null ? [] : [{ finding, place }]
    })
    .toSorted((a, b) => distance(a.place, b.place))
  const count = placed.length
  if (count === 0) return null
  const current = placed.findIndex(({ finding }) => findingKey(finding) === currentKey)
  if (current >= 0) return placed[(current + (direction === 'next' ? 1 : count - 1)) % count]?.finding ?? null
  const behind = placed.findIndex(({ place }) => caret === null || distance(place, caret) >= 0)
  if (direction === 'next') return placed[behind < 0 ? 0 : behind]?.finding ?? null
  return placed[((behind < 0 ? count : behind) + count - 1) % count]?.finding ?? null
}

/** Positive: `a` stands behind `b`. */
function distance(a: ReportPlace, b: ReportPlace): number {
  return a.blockIndex === b.blockIndex ? a.offset - b.offset : a.blockIndex - b.blockIndex
}
