import { spawnSync } from 'node:child_process'

/** How a program that has no `--version` is asked for it. */
const ASKED_BY: Readonly<Record<string, string>> = { pdftotext: '-v' }

/**
 * Whether a program of this machine can be used. It has to answer: what is left of a package that was taken away (its link, its start script) is
 * still found by name and fails with every file.
 */
export function answers(program: string): boolean {
  return spawnSync(program, [ASKED_BY[program] ?? '--version']).status === 0
}
