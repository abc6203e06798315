import { checkCommand } from '#electron/cli/check-command.ts'
import type { CliIo, ExitCode } from '#electron/cli/cli-io.ts'
import { exportCommand } from '#electron/cli/export-command.ts'
import { HELP } from '#electron/cli/help-text.ts'
import { importCommand } from '#electron/cli/import-command.ts'
import { parseArguments } from '#electron/cli/parse-arguments.ts'
import { refuseInput } from '#electron/cli/refuse-input.ts'

/** The command line: arguments in, exit code out. Writes only through `io`, apart from the file that `export` is asked for. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = parseArguments(argv)
  if (!parsed.ok) return refuseInput(parsed.error, io)
  const command = parsed.value
  switch (command.command) {
    case 'help':
      io.stdout(HELP)
      return 0
    case 'import':
      return importCommand(command.file, io)
    case 'check':
      return checkCommand(command, io)
    case 'export':
      return exportCommand(command, io)
  }
}
