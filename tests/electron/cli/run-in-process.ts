import type { ExitCode } from '#electron/cli/cli-io.ts'
import { runCli } from '#electron/cli/run-cli.ts'

export interface CliRun {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in this process and collects what it says. */
export async function runInProcess(...argv: string[]): Promise<CliRun> {
  let stdout = ''
  let stderr = ''
  const code = await runCli(argv, {
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    now: () => new Date('2024-12-01T08:00:00.000Z'),
  })
  return { code, stdout, stderr }
}
