import path from 'node:path'
import type { IdSource } from '#shared/base/branded-ids.ts'
import { type Result, fail, ok } from '#shared/base/result.ts'
import { MAX_IMPORT_BYTES } from '#shared/contract/limits.ts'
import { importText } from '#shared/text-import/import-text.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'
import { markdownToPlain } from '#shared/text-import/markdown.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, nodeFileOps } from '#electron/services/files/file-ops.ts'
import { decodeText } from '#electron/services/import/decode-text.ts'
import { EMPTY_FILE, FILE_TOO_LARGE, FORMAT_NOT_YET, FORMAT_UNKNOWN, NOT_A_FILE, NOT_TEXT } from '#electron/services/import/import-errors.ts'
import { readDraftAsImport } from '#electron/services/import/read-draft-file.ts'

export interface ImportOptions {
  readonly ids: IdSource
  /** ISO 8601, UTC */
  readonly now: string
  /** Id of the report type that the new document is given; texts only, a draft keeps its own. */
  readonly reportType?: string
}

type Format = 'text' | 'markdown' | 'draft' | 'word' | 'unknown'

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.antou': 'draft',
  '.docx': 'word',
  '.doc': 'word',
  '.wps': 'word',
}

/**
 * Reads a report from the bytes of a file of that name.
 * Errors: `too-large`, `format-not-yet` (Word and WPS), `format-unknown`, `empty-file`, `not-text`, `damaged`, `newer-version`.
 */
export function importBytes(name: string, bytes: Uint8Array, options: ImportOptions): Result<ImportedReport> {
  if (bytes.length > MAX_IMPORT_BYTES) return fail(FILE_TOO_LARGE)
  switch (FORMATS[path.extname(name).toLowerCase()] ?? 'unknown') {
    case 'draft':
      return readDraftAsImport(bytes)
    case 'word':
      return fail(FORMAT_NOT_YET)
    case 'unknown':
      return fail(FORMAT_UNKNOWN)
    case 'markdown':
      return importPlain(bytes, options, markdownToPlain)
    case 'text':
      return importPlain(bytes, options, (text) => text)
  }
}

/** Reads a report from a file. Errors: those of `importBytes` and of file-error.ts, `not-a-file` (a device or a pipe). */
export async function importFile(file: string, options: ImportOptions, ops: FileOps = nodeFileOps): Promise<Result<ImportedReport>> {
  try {
    const info = await ops.info(file)
    if (info.kind === 'folder') return fail(fileError(Object.assign(new Error(file), { code: 'EISDIR' }), 'import'))
    if (info.kind === 'other') return fail(NOT_A_FILE)
    // Before reading: a file of some gigabytes chosen by mistake must not fill the memory.
    if (info.size > MAX_IMPORT_BYTES) return fail(FILE_TOO_LARGE)
    return importBytes(path.basename(file), await ops.read(file), options)
  } catch (cause) {
    return fail(fileError(cause, 'import'))
  }
}

function importPlain(bytes: Uint8Array, options: ImportOptions, toPlain: (text: string) => string): Result<ImportedReport> {
  if (bytes.length === 0) return fail(EMPTY_FILE)
  const decoded = decodeText(bytes)
  if (decoded === null) return fail(NOT_TEXT)
  if (decoded.text.trim() === '') return fail(EMPTY_FILE)
  return ok(importText(toPlain(decoded.text), options))
}
