import { countingIds } from '#shared/base/branded-ids.ts'
import type { Result } from '#shared/base/result.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'
import type { CliIo } from '#electron/cli/cli-io.ts'
import { importFile } from '#electron/services/import/import-file.ts'

/** The report in a file. Ids count up, so that the same file always gives the same output. */
export function readInput(file: string, reportType: string | null, io: CliIo): Promise<Result<ImportedReport>> {
  const options = { ids: countingIds(), now: io.now().toISOString() }
  return importFile(file, reportType === null ? options : { ...options, reportType })
}
