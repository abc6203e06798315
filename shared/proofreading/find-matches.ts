import { matchesOf } from '#shared/base/matches-of.ts'
import type { RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

/** What a rule says about one match; `range` only where it is not the whole match. */
export type MatchVerdict = Omit<RuleFinding, 'range'> & { readonly range?: RuleFinding['range'] }

/** Every match of a global pattern that `judge` does not wave through, in reading order. */
export function findMatches(text: string, pattern: RegExp, judge: (match: RegExpExecArray) => MatchVerdict | null): RuleFinding[] {
  const findings: RuleFinding[] = []
  for (const match of matchesOf(text, pattern)) {
    const verdict = judge(match)
    if (verdict) findings.push({ range: [match.index, match.index + match[0].length], ...verdict })
  }
  return findings
}

/** Chinese characters, as the body of a regular expression class. */
export const HAN = '\\u3400-\\u4dbf\\u4e00-\\u9fff'

/** Chinese punctuation that a full-width neighbour makes certain. */
export const CHINESE_MARKS = '，。；：、？！（）《》〈〉“”‘’〔〕【】…—'
