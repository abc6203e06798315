import { type MatchVerdict, findMatches } from '#shared/proofreading/find-matches.ts'
import type { CheckText, Probe, ProofreadingContext } from '#shared/proofreading/proofreading-rule.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'

/** A rule of several parts, each of which is asked only about texts in which something stands that it needs. */
export function checkInParts(probes: readonly Probe[]): { readonly check: CheckText; readonly probes: readonly Probe[] } {
  return { probes, check: (text, context) => probes.flatMap((probe) => probe.check(text, context)) }
}

/** A part that looks for one global pattern. @param needs told only where `requiredLiterals` cannot read them off the pattern */
export function matchProbe(
  pattern: RegExp,
  judge: (match: RegExpExecArray, context: ProofreadingContext) => MatchVerdict | null,
  needs: readonly string[] | null = requiredLiterals(pattern),
): Probe {
  return { needs, check: (text, context) => findMatches(text, pattern, (match) => judge(match, context)) }
}
