import type { Finding } from '#shared/inspection/inspection.ts'
import { passageOf } from '#shared/proofreading/ignored-places.ts'
import type { TextMatch } from '#renderer/editor/selection/find-matches.ts'

/**
 * Where a flagged passage stands in its block now: somebody may have written before it since it was checked, and what is selected at the
 * old place would be other words, which the next key replaces. The occurrence nearest to the old place; an empty stretch where the
 * passage is gone. Offsets as in TextMatch. @param text the block's shown text now
 */
export function passageNow(text: string, finding: Pick<Finding, 'excerpt' | 'lead' | 'start' | 'end'>): Pick<TextMatch, 'start' | 'end'> {
  const { passage } = passageOf(finding)
  if (text.slice(finding.start, finding.end) === passage) return { start: finding.start, end: finding.end }
  const before = text.lastIndexOf(passage, finding.start)
  const behind = text.indexOf(passage, finding.start)
  const isBeforeNearer = before >= 0 && (behind < 0 || finding.start - before <= behind - finding.start)
  const start = isBeforeNearer ? before : behind
  const gone = Math.min(finding.start, text.length)
  return start < 0 ? { start: gone, end: gone } : { start, end: start + passage.length }
}
