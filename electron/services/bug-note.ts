import { errnoOf } from '#electron/services/files/file-ops.ts'

/** A short name for something nobody reckoned with, fit for a bracket in a sentence: ENOSPC, TypeError. Never a word of the user's. */
export function bugCode(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause
  return errnoOf(cause) ?? (/^[A-Za-z]{1,40}$/u.test(cause.name) ? cause.name : 'Error')
}

/**
 * What the log keeps of it: the code and the places in the program. Messages of the system hold paths, and with them titles of reports;
 * those of the parsers quote the text they read. Only our own invariants are known to hold neither.
 * @param problem an error, or a sentence of the program's own about what was wrong
 */
export function bugNote(problem: unknown): string {
  if (typeof problem === 'string') return problem
  if (!(problem instanceof Error)) return bugCode(problem)
  const said = problem.message.startsWith('invariant: ') ? `: ${problem.message}` : ''
  const places = (problem.stack ?? '').split('\n').filter((line) => /^ {4}at \S.*:\d+:\d+\)?$/u.test(line))
  return [`${bugCode(problem)}${said}`, ...places].join('\n')
}
