import path from 'node:path'
import type { Result } from '#shared/base/result.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'
import { type FileOps, nodeFileOps } from '#electron/services/files/file-ops.ts'
import { importBytesApart } from '#electron/services/import/import-apart.ts'
import type { ImportOptions } from '#electron/services/import/import-bytes.ts'
import { readWholeFile } from '#electron/services/import/read-whole-file.ts'

/** Reads a report from a file. Errors: those of `importBytesApart` and of file-error.ts, `not-a-file` (a device or a pipe). */
export async function importFile(file: string, options: ImportOptions, ops: FileOps = nodeFileOps): Promise<Result<ImportedReport>> {
  const read = await readWholeFile(file, ops)
  return read.ok ? importBytesApart(path.basename(file), read.value, options) : read
}
