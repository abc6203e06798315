import type { HeadingLevel } from '#shared/document/blocks.ts'
import type { LineHint } from '#shared/text-import/line-hint.ts'
import { parseHeadingNumber } from '#shared/text-import/structure/heading-number.ts'
import { isTitleEnd } from '#shared/text-import/structure/title-line.ts'

/** Shorter ones name a section: 工作情况. */
const SHORTEST_TITLE = 8

/**
 * Pages and many reports set their title as the first heading: where the line on top names a kind of paper, and the sections under it are
 * numbered or headings of lower levels, it is the title, and the sections begin at the first level.
 */
export function settleTitle(lines: readonly string[], hints: Map<number, LineHint>): void {
  const first = hints.get(1)
  const title = lines[0] ?? ''
  if (first?.role !== 'heading' || first.level === undefined || title.length < SHORTEST_TITLE || !isTitleEnd(title)) return
  const others = [...hints].filter(([line, { role }]) => line > 1 && role === 'heading')
  const highest = others.reduce((level, [, hint]) => Math.min(level, hint.level ?? 4), 5)
  if (highest <= first.level) return
  if (others.length === 0 && !lines.some((line) => parseHeadingNumber(line)?.level === 1)) return
  hints.set(1, { role: 'title' })
  for (const [line, hint] of others) hints.set(line, { ...hint, level: ((hint.level ?? 4) - highest + 1) as HeadingLevel })
}
