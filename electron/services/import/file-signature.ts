/** How files of other kinds begin, as Latin-1. Whatever such a file is called, it is no plain text. */
const SIGNATURES: readonly string[] = [
  'PK\x03\x04', // zip: docx, xlsx, pptx, wps since 2019
  'PK\x05\x06', // empty zip
  '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', // compound file: doc, xls, wps before
  '%PDF-',
  '{\\rtf',
  'Rar!\x1a\x07',
  '7z\xbc\xaf\x27\x1c',
  '\x1f\x8b\x08', // gzip
  '\x89PNG',
  '\xff\xd8\xff', // jpeg
  'GIF8',
  '\x7fELF',
]

/** Whether the bytes begin like a file that is known not to be plain text. */
export function hasForeignSignature(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8)).toString('latin1')
  return SIGNATURES.some((signature) => start.startsWith(signature))
}
