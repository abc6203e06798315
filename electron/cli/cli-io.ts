/** Where the command line reads the time and writes its words; injected, so that tests run it in their own process. */
export interface CliIo {
  /** Results only: what another program may read. */
  stdout(text: string): void
  /** Warnings, refusals and errors. */
  stderr(text: string): void
  now(): Date
}

/** 0: done, nothing at severity error. 1: errors found, or a final export refused. 2: unusable arguments or input. */
export type ExitCode = 0 | 1 | 2
