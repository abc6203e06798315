import { matchesOf } from '#shared/base/matches-of.ts'
import type { CheckText, Probe, RuleExample, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'
import { checkInParts } from '#shared/proofreading/check-in-parts.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'

/** One entry of a list in assets/proofreading: a pattern, what to say, and its own example. */
export interface PatternEntry {
  /** Body of a regular expression. */
  readonly pattern: string
  /** With $1 … for groups; absent where only the writer can decide. */
  readonly replacement?: string
  /** One Chinese sentence, with $1 … for groups. */
  readonly message: string
  readonly wrong: string
  readonly flagged: string
  readonly right: string
  /** First 述职年度 in which the wording is out of date; a report of unknown year is taken to be written now. */
  readonly fromYear?: number
}

/** The check over a list of patterns, which are compiled once. Only patterns of which something stands in a text are tried on it. */
export function patternChecks(entries: readonly PatternEntry[]): { readonly check: CheckText; readonly probes: readonly Probe[] } {
  return checkInParts(entries.map(probeOf))
}

function probeOf(entry: PatternEntry): Probe {
  const pattern = new RegExp(entry.pattern, 'gu')
  return {
    needs: requiredLiterals(pattern),
    check: (text, context) => {
      if (entry.fromYear !== undefined && (context.year ?? Number.POSITIVE_INFINITY) < entry.fromYear) return []
      return matchesOf(text, pattern).map((match) => toFinding(entry, match))
    },
  }
}

/** The examples of a list: every entry shows its mistake and the corrected text. */
export function patternExamples(entries: readonly PatternEntry[]): RuleExample[] {
  return entries.flatMap((entry) => {
    const year = entry.fromYear === undefined ? {} : { year: entry.fromYear }
    const fixed = entry.replacement === undefined ? {} : { fixed: entry.right }
    return [
      { text: entry.wrong, flags: [entry.flagged], ...fixed, ...year },
      { text: entry.right, flags: [], ...year },
    ]
  })
}

function toFinding(entry: PatternEntry, match: RegExpExecArray): RuleFinding {
  const message = fillGroups(entry.message, match)
  const range = [match.index, match.index + match[0].length] as const
  return entry.replacement === undefined ? { range, message } : { range, message, replacement: fillGroups(entry.replacement, match) }
}

function fillGroups(template: string, match: RegExpExecArray): string {
  return template.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '')
}
