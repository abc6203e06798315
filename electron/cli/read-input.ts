import { countingIds } from '#shared/base/branded-ids.ts'
import { ok, type Result } from '#shared/base/result.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'
import type { CliIo } from '#electron/cli/cli-io.ts'
import { importFile } from '#electron/services/import/import-file.ts'
import { recogniseType } from '#electron/services/import/recognise-type.ts'

/** The report in a file, of the type asked for, else of the one it is recognised as. Ids count up, so that the same file always gives the same output. */
export async function readInput(file: string, reportType: string | null, io: CliIo): Promise<Result<ImportedReport>> {
  const options = { ids: countingIds(), now: io.now().toISOString() }
  if (reportType !== null) return importFile(file, { ...options, reportType })
  const imported = await importFile(file, options)
  return imported.ok ? ok(recogniseType(imported.value)) : imported
}
