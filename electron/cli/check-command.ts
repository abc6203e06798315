import { type Result, ok } from '#shared/base/result.ts'
import { NO_BASIS } from '#shared/inspection/check-basis.ts'
import { NO_OWN_WORDS, type OwnWords } from '#shared/proofreading/own-words.ts'
import { readWholeFile } from '#electron/services/import/read-whole-file.ts'
import { readWordsFile } from '#electron/services/words/read-words-file.ts'
import { inspectReport } from '#shared/inspection/inspect-report.ts'
import { typeInForce } from '#shared/report-types/type-in-force.ts'
import { checkReport } from '#electron/cli/check-json.ts'
import { checkSummary } from '#electron/cli/check-summary.ts'
import type { CliIo, ExitCode } from '#electron/cli/cli-io.ts'
import type { CliCommand } from '#electron/cli/parse-arguments.ts'
import { readInput } from '#electron/cli/read-input.ts'
import { refuseInput } from '#electron/cli/refuse-input.ts'

/** `antou check`: 1 when the proofreader has a finding at severity error. */
export async function checkCommand({ file, type, words, json }: Extract<CliCommand, { command: 'check' }>, io: CliIo): Promise<ExitCode> {
  const imported = await readInput(file, type, io)
  if (!imported.ok) return refuseInput(imported.error, io)
  const own = words === null ? ok(NO_OWN_WORDS) : await readOwnWordsFile(words)
  if (!own.ok) return refuseInput(own.error, io)
  const { document } = imported.value
  // A draft keeps the type it was written as; the one asked for decides this check.
  const inspection = inspectReport(document, typeInForce({ ...document, reportType: type ?? document.reportType }), { ...NO_BASIS, words: own.value })
  const report = checkReport(imported.value, inspection)
  io.stdout(json ? `${JSON.stringify(report, null, 2)}\n` : checkSummary(report))
  return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

async function readOwnWordsFile(file: string): Promise<Result<OwnWords>> {
  const bytes = await readWholeFile(file)
  return bytes.ok ? readWordsFile(bytes.value) : bytes
}
