import type { UserError } from '#shared/base/result.ts'
import { DOC_ERRORS } from '#shared/doc-import/doc-errors.ts'

/** What a compound file without Word text is, by the names in its root. */
export function foreignCompoundKind(names: readonly string[]): UserError {
  const has = new Set(names.map((name) => name.toLowerCase()))
  // A .docx with a password lies in a compound file.
  if (has.has('encryptedpackage')) return DOC_ERRORS.encrypted
  if (has.has('workbook') || has.has('book')) return DOC_ERRORS.spreadsheet
  if (has.has('powerpoint document')) return DOC_ERRORS.slides
  if (has.has('matost') || has.has('mn0')) return DOC_ERRORS.works
  return DOC_ERRORS.otherCompound
}
