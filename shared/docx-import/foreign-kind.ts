import type { UserError } from '#shared/base/result.ts'
import { DOCX_ERRORS } from './docx-errors.ts'

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** What a file that is no zip is: password-protected (a compound file that holds EncryptedPackage), an old Word file, or something else. */
export function foreignKind(bytes: Uint8Array): UserError {
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) return holdsUtf16(bytes, 'EncryptedPackage') ? DOCX_ERRORS.encrypted : DOCX_ERRORS.oldWord
  return startsLikeZip(bytes) ? DOCX_ERRORS.damaged : DOCX_ERRORS.notWord
}

function startsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** Names in the directory of a compound file are UTF-16LE ([MS-CFB] 2.6.1). */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) if (isUtf16At(bytes, at, name)) return true
  return false
}

function isUtf16At(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if (bytes[at + 2 * i] !== name.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) return false
  return true
}

/** What a zip without a Word document in it is, by the names of its parts. */
export function foreignZipKind(names: Iterable<string>): UserError {
  const has = new Set<string>()
  for (const name of names) has.add(name.toLowerCase())
  if (has.has('xl/workbook.xml') || has.has('xl/workbook.bin')) return DOCX_ERRORS.spreadsheet
  if (has.has('ppt/presentation.xml')) return DOCX_ERRORS.slides
  if (has.has('meta-inf/manifest.xml') && has.has('content.xml')) return DOCX_ERRORS.openDocument
  if (has.has('meta-inf/container.xml')) return DOCX_ERRORS.book
  if (has.has('meta-inf/manifest.mf') || has.has('androidmanifest.xml')) return DOCX_ERRORS.program
  if (has.has('[content_types].xml') || has.has('_rels/.rels')) return DOCX_ERRORS.noBody
  return DOCX_ERRORS.notWord
}
