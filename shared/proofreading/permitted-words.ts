import type { RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

/** Leaves out what was found inside a word that the user permits; a finding that reaches beyond such a word stays. */
export function permittedPlaces(words: readonly string[]): <T extends RuleFinding>(text: string, findings: readonly T[]) => readonly T[] {
  const wanted = words.filter((word) => word !== '')
  return (text, findings) => {
    if (wanted.length === 0 || findings.length === 0) return findings
    return findings.filter(({ range }) => !wanted.some((word) => standsRound(text, word, range)))
  }
}

/** Whether `word` stands in `text` at a place that holds the whole range. */
function standsRound(text: string, word: string, [start, end]: readonly [number, number]): boolean {
  const at = text.indexOf(word, Math.max(0, end - word.length))
  return at >= 0 && at <= start
}
