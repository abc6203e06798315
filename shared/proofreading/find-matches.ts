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

/** The matches of a global pattern. As `matchAll`, without the copy of the pattern that it makes each time: most texts that are looked at hold no match. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}

/** Chinese characters, as the body of a regular expression class. */
export const HAN = '\\u3400-\\u4dbf\\u4e00-\\u9fff'

/** Chinese punctuation that a full-width neighbour makes certain. */
export const CHINESE_MARKS = '，。；：、？！（）《》〈〉“”‘’〔〕【】…—'
