import type { Probe, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

/** One entry of a word list in assets/proofreading. */
export interface WordEntry {
  readonly wrong: string
  readonly right: string
  /** A phrase in which the slip is met; the lists of the project give one for every entry. */
  readonly example?: string
  /** Longer stretches in which `wrong` stands rightly: 究竟争 for 竟争. */
  readonly except?: readonly string[]
}

/** The check over a list of words. Its cost does not grow with the list: only entries whose word stands in a text are asked. */
export function wordChecks<T extends WordEntry>(
  entries: readonly T[],
  message: (entry: T) => string,
): { readonly check: (text: string) => RuleFinding[]; readonly probes: readonly Probe[] } {
  return {
    probes: entries.map((entry) => ({ needs: [entry.wrong], check: (text) => findWord(text, entry, message) })),
    check: (text) => entries.flatMap((entry) => findWord(text, entry, message)),
  }
}

function findWord<T extends WordEntry>(text: string, entry: T, message: (entry: T) => string): RuleFinding[] {
  const findings: RuleFinding[] = []
  const { wrong, right } = entry
  for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
    if (!isExcepted(text, at, entry)) findings.push({ range: [at, at + wrong.length], message: message(entry), replacement: right })
  }
  return findings
}

function isExcepted(text: string, at: number, entry: WordEntry): boolean {
  return (entry.except ?? []).some((stretch) => {
    const start = at - stretch.indexOf(entry.wrong)
    return start >= 0 && text.startsWith(stretch, start)
  })
}
