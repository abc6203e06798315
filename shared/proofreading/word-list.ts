import type { RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

/** One entry of a word list in assets/proofreading. */
export interface WordEntry {
  readonly wrong: string
  readonly right: string
  /** Longer stretches in which `wrong` stands rightly: 究竟争 for 竟争. */
  readonly except?: readonly string[]
}

/** The check over a list of words. Looks words up by their first character, so that its cost does not grow with the list. */
export function checkWords(entries: readonly WordEntry[], message: (entry: WordEntry) => string): (text: string) => RuleFinding[] {
  const byFirst = new Map<string, WordEntry[]>()
  for (const entry of entries) byFirst.set(entry.wrong.charAt(0), [...(byFirst.get(entry.wrong.charAt(0)) ?? []), entry])
  return (text) => {
    const findings: RuleFinding[] = []
    for (let i = 0; i < text.length; i++) {
      const entry = byFirst.get(text.charAt(i))?.find((candidate) => text.startsWith(candidate.wrong, i) && !isExcepted(text, i, candidate))
      if (!entry) continue
      findings.push({ range: [i, i + entry.wrong.length], message: message(entry), replacement: entry.right })
      i += entry.wrong.length - 1
    }
    return findings
  }
}

function isExcepted(text: string, at: number, entry: WordEntry): boolean {
  return (entry.except ?? []).some((stretch) => {
    const start = at - stretch.indexOf(entry.wrong)
    return start >= 0 && text.startsWith(stretch, start)
  })
}
