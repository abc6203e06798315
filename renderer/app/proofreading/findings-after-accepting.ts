import type { Finding } from '#shared/inspection/inspection.ts'

/**
 * The findings as they stand once `accepted` was replaced by its suggestion: those behind it in the same block move by
 * the difference in length, those it overlapped are gone. Until the next check these are as good as new.
 */
export function findingsAfterAccepting(findings: readonly Finding[], accepted: Finding): Finding[] {
  const shift = (accepted.suggestion ?? '').length - (accepted.end - accepted.start)
  return findings.flatMap((finding) => {
    if (finding.blockId !== accepted.blockId || finding.end <= accepted.start) return [finding]
    if (finding.start < accepted.end) return []
    return [{ ...finding, start: finding.start + shift, end: finding.end + shift }]
  })
}
