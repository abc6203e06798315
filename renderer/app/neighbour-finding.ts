import type { Finding } from '#shared/inspection/inspection.ts'
import { findingKey } from '#renderer/panels/proofreading/finding-key.ts'

/** Where the caret is, by the block's place in the report. */
export interface CaretPlace {
  readonly blockIndex: number
  readonly offset: number
}

/** The finding before or behind the current one, or the caret where none is current; going round at both ends. Null: there is none. */
export function neighbourFinding(
  findings: readonly Finding[],
  direction: 'next' | 'previous',
  currentKey: string | null,
  caret: CaretPlace | null,
): Finding | null {
  const count = findings.length
  if (count === 0) return null
  const current = findings.findIndex((finding) => findingKey(finding) === currentKey)
  if (current >= 0) return findings[(current + (direction === 'next' ? 1 : count - 1)) % count] ?? null
  const behind = findings.findIndex((finding) => caret === null || isBehind(finding, caret))
  if (direction === 'next') return findings[behind < 0 ? 0 : behind] ?? null
  return findings[((behind < 0 ? count : behind) + count - 1) % count] ?? null
}

function isBehind(finding: Finding, { blockIndex, offset }: CaretPlace): boolean {
  return finding.blockIndex > blockIndex || (finding.blockIndex === blockIndex && finding.start >= offset)
}
