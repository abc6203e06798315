import { FIRST_HINTS, type FirstHint } from '#shared/contract/first-hint.ts'

/** What the open report has to practise on. */
export interface HintOccasion {
  readonly done: readonly FirstHint[]
  readonly openBlanks: number
  readonly findings: number
  /** Open for reading only, or put away by 专注写作: nothing is to be tried. */
  readonly isQuiet: boolean
}

/** The first hint that is still to be told and that this report gives an occasion for; null when there is none. */
export function dueHint({ done, openBlanks, findings, isQuiet }: HintOccasion): FirstHint | null {
  if (isQuiet) return null
  const hasOccasion: Readonly<Record<FirstHint, boolean>> = { blanks: openBlanks > 0, phrases: true, findings: findings > 0 }
  return FIRST_HINTS.find((hint) => !done.includes(hint) && hasOccasion[hint]) ?? null
}
