import type { CliIo, ExitCode } from '#electron/cli/cli-io.ts'
import { readInput } from '#electron/cli/read-input.ts'
import { refuseInput } from '#electron/cli/refuse-input.ts'

/** `antou import`: the report as JSON on standard output, one line per change on standard error. */
export async function importCommand(file: string, io: CliIo): Promise<ExitCode> {
  const imported = await readInput(file, null, io)
  if (!imported.ok) return refuseInput(imported.error, io)
  io.stdout(`${JSON.stringify(imported.value.document, null, 2)}\n`)
  for (const { line, message } of imported.value.warnings) io.stderr(`第 ${line} 行：${message}\n`)
  return 0
}
