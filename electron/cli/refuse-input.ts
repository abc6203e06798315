import type { UserError } from '#shared/base/result.ts'
import type { CliIo, ExitCode } from '#electron/cli/cli-io.ts'

/** One line on standard error: what is the matter and what to do. */
export function refuseInput({ what, advice }: UserError, io: CliIo): ExitCode {
  io.stderr(`${what}${advice}\n`)
  return 2
}
