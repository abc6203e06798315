import { appendFileSync } from 'node:fs'

/** What one kind of accident did, counted: everything but `times` and `note` ought to be 0. */
export interface FaultFigures {
  readonly name: string
  readonly times: number
  /** Acknowledged work that was not there afterwards; null where nothing could be lost. */
  readonly lost: number | null
  /** Files or answers that could not be read, crashed or hung. */
  readonly unreadable: number
  /** Files left over, or written where none belongs. */
  readonly leftOver: number
  readonly note?: string
}

/** Whether the long form runs: `npm run test:faults`. */
export const IS_LONG = process.env['ANTOU_LONG_TESTS'] === '1'

/** Prints the figures; tests/faults/run.mjs gathers them from the file that ANTOU_FAULT_FIGURES names. */
export function printFigures(figures: FaultFigures): void {
  console.log(JSON.stringify(figures))
  const file = process.env['ANTOU_FAULT_FIGURES']
  if (file) appendFileSync(file, `${JSON.stringify(figures)}\n`)
}
