import path from 'node:path'
import type { IdSource } from '#shared/base/branded-ids.ts'
import { type Result, fail, ok } from '#shared/base/result.ts'
import { MAX_IMPORT_BYTES, MAX_TEXT_BYTES } from '#shared/contract/limits.ts'
import { DOC_ERRORS } from '#shared/doc-import/doc-errors.ts'
import { importDoc } from '#shared/doc-import/import-doc.ts'
import { sniffWordFile } from '#shared/doc-import/sniff-word-file.ts'
import { importDocx } from '#shared/docx-import/import-docx.ts'
import { importRtf } from '#shared/rtf-import/import-rtf.ts'
import { importText } from '#shared/text-import/import-text.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'
import { markdownToPlain } from '#shared/text-import/markdown.ts'
import { decodeText } from '#electron/services/import/decode-text.ts'
import { EMPTY_FILE, FILE_TOO_LARGE, FORMAT_UNKNOWN, NOT_TEXT, TEXT_TOO_LONG } from '#electron/services/import/import-errors.ts'
import { nodeUnpacker } from '#electron/services/import/node-unpacker.ts'
import { readDraftAsImport } from '#electron/services/import/read-draft-file.ts'

export interface ImportOptions {
  readonly ids: IdSource
  /** ISO 8601, UTC */
  readonly now: string
  /** Id of the report type that the new document is given; texts only, a draft keeps its own. */
  readonly reportType?: string
}

export type ImportFormat = 'text' | 'markdown' | 'draft' | 'word' | 'unknown'

const FORMATS: Readonly<Record<string, ImportFormat>> = {
  '.txt': 'text',
  '': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.antou': 'draft',
  '.docx': 'word',
  '.docm': 'word',
  '.dotx': 'word',
  '.doc': 'word',
  '.wps': 'word',
  '.rtf': 'word',
}

/** What a file is taken for, by the end of its name. */
export function importFormat(name: string): ImportFormat {
  return FORMATS[path.extname(name).toLowerCase()] ?? 'unknown'
}

/**
 * Reads a report from the bytes of a file of that name.
 * Errors: those of `sniffWordFile`, `importDocx`, `importDoc` and `importRtf`; `too-large`, `format-unknown`, `empty-file`, `not-text`, `damaged`, `newer-version`.
 */
export function importBytes(name: string, bytes: Uint8Array, options: ImportOptions): Result<ImportedReport> {
  if (bytes.length > MAX_IMPORT_BYTES) return fail(FILE_TOO_LARGE)
  switch (importFormat(name)) {
    case 'draft':
      return readDraftAsImport(bytes)
    case 'word':
      return importWord(bytes, options)
    case 'unknown':
      return fail(FORMAT_UNKNOWN)
    case 'markdown':
      return importPlain(bytes, options, markdownToPlain)
    case 'text':
      return importPlain(bytes, options, (text) => text)
  }
}

/** By the first bytes, whichever Word format the name claims. */
function importWord(bytes: Uint8Array, options: ImportOptions): Result<ImportedReport> {
  if (bytes.length === 0) return fail(EMPTY_FILE)
  const format = sniffWordFile(bytes)
  if (!format.ok) return format
  switch (format.value) {
    case 'docx':
      return importDocx(bytes, { ...options, unpacker: nodeUnpacker })
    case 'doc':
      return importDoc(bytes, options)
    case 'rtf':
      return importRtf(bytes, options)
    case 'text': {
      const plain = importPlain(bytes, options, (text) => text)
      return !plain.ok && plain.error === NOT_TEXT ? fail(DOC_ERRORS.notWord) : plain
    }
  }
}

function importPlain(bytes: Uint8Array, options: ImportOptions, toPlain: (text: string) => string): Result<ImportedReport> {
  if (bytes.length === 0) return fail(EMPTY_FILE)
  if (bytes.length > MAX_TEXT_BYTES) return fail(TEXT_TOO_LONG)
  const decoded = decodeText(bytes)
  if (decoded === null) return fail(NOT_TEXT)
  if (decoded.text.trim() === '') return fail(EMPTY_FILE)
  return ok(importText(toPlain(decoded.text), options))
}
