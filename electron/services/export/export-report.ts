import path from 'node:path'
import { type Result, fail, ok } from '#shared/base/result.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { type PlanOptions, planExport } from '#shared/export-plan/plan-export.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, nodeFileOps } from '#electron/services/files/file-ops.ts'
import { sweepTempFiles } from '#electron/services/files/temp-file.ts'

export interface WrittenExport {
  readonly fileName: string
  readonly folder: string
}

/** Unlike a draft, the finished report is for handing on: whoever may read the folder may read it (less what the umask takes away). */
const EXPORT_MODE = 0o666

export interface ExportOptions extends PlanOptions {
  /** ISO 8601, UTC; see `writeWord`. */
  readonly exportedAt?: string
  readonly ops?: FileOps | undefined
}

/** Writes the Word file of a report, whole or not at all; an older file of that name is replaced. Errors: those of file-error.ts. */
export async function exportReport(report: ReportDocument, target: string, options: ExportOptions = {}): Promise<Result<WrittenExport>> {
  // Loaded with the first export: the library behind it takes some 40 ms that the start of the program need not wait for.
  const { writeWord } = await import('#shared/word/write-word.ts')
  const { exportedAt } = options
  return write(target, await writeWord(planExport(report, options), exportedAt === undefined ? {} : { exportedAt }), 'export', options.ops)
}

/** Writes a file for handing on that is no Word file, whole or not at all. Errors: those of file-error.ts. */
export function writeExport(target: string, bytes: Uint8Array, ops?: FileOps): Promise<Result<WrittenExport>> {
  return write(target, bytes, 'hand-out', ops)
}

async function write(target: string, bytes: Uint8Array, task: 'export' | 'hand-out', ops: FileOps = nodeFileOps): Promise<Result<WrittenExport>> {
  const written = await durableWrite(target, bytes, { ops, mode: EXPORT_MODE })
  if (!written.ok) return fail(fileError(written.error.cause, task))
  const folder = path.dirname(target)
  // An export that was killed leaves its temp file in the user's own folder, which nobody sweeps at start.
  await sweepTempFiles(folder, ops)
  return ok({ fileName: path.basename(target), folder })
}
