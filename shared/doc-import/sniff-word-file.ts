import { type Result, fail, ok } from '#shared/base/result.ts'
import { COMPOUND_SIGNATURE } from '#shared/doc-import/compound-file.ts'
import { DOC_ERRORS } from '#shared/doc-import/doc-errors.ts'

/** Who reads a file that is called .docx, .doc or .wps: names are changed by hand more often than files are converted. */
export type WordFileFormat = 'docx' | 'doc' | 'rtf' | 'text'

/** First bytes of Word files from before compound files: Word 2, Word 1, Write, Word for DOS, Word 6 without its container. */
const ANCIENT = [
  [0xdb, 0xa5],
  [0x9b, 0xa5],
  [0x31, 0xbe, 0, 0],
  [0xdc, 0xa5],
] as const
/** Works 2 and 3 for DOS and Windows. */
const WORKS = [0x01, 0xfe] as const
/** As far as a heading of HTML, MIME or XML is looked for. */
const BEGINNING = 1024

/** Tells the format by the first bytes. Errors: `old-word`, `not-word` with what it is instead. What is nothing known may be text. */
export function sniffWordFile(bytes: Uint8Array): Result<WordFileFormat> {
  const begins = (signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte)
  if (begins([0x50, 0x4b, 3, 4]) || begins([0x50, 0x4b, 5, 6])) return ok('docx')
  if (begins(COMPOUND_SIGNATURE)) return ok('doc')
  if (ANCIENT.some(begins)) return fail(DOC_ERRORS.tooOld)
  if (begins(WORKS)) return fail(DOC_ERRORS.works)
  const beginning = latinBeginning(bytes)
  if (/^\{\\(?:rtf|urtf)/.test(beginning)) return ok('rtf')
  if (/^%PDF-/.test(beginning)) return fail(DOC_ERRORS.notWord)
  if (/^<\?xml/i.test(beginning) && /<(?:w:wordDocument|pkg:package|office:document|\?mso-application)/.test(beginning))
    return fail(DOC_ERRORS.wordXml)
  if (/^(?:<!doctype html|<html|<\?xml|<head|<body|<!--|<meta)/i.test(beginning) || /^MIME-Version:/im.test(beginning))
    return fail(DOC_ERRORS.webPage)
  return ok('text')
}

/** Latin letters of the beginning, in whatever encoding: UTF-16 has zeros between them. */
function latinBeginning(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes.subarray(0, BEGINNING)) if (byte > 0 && byte < 0x80) text += String.fromCharCode(byte)
  return text.trimStart()
}
