import { outlineOf } from '#shared/document/outline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'

const EXTENSION = '.docx'
const UNTITLED = '述职报告'

/** The longest name most Linux file systems take; a 汉字 is three bytes. */
const MAX_BYTES = 255

/** Names that Windows keeps for devices, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/** A file name for the exported report: its title, made safe for Windows and Linux, with .docx. */
export function suggestFileName(report: ReportDocument): string {
  const title = safeStem(outlineOf(report).title ?? '')
  return (title === '' ? UNTITLED : title) + EXTENSION
}

function safeStem(title: string): string {
  const stem = [...title.normalize('NFC')].map((char) => (isForbidden(char) ? ' ' : char)).join('')
  const tidy = trimEnds(stem.replace(/\s+/gu, ' '))
  return trimEnds(cut(RESERVED.test(tidy) ? `_${tidy}` : tidy, MAX_BYTES - EXTENSION.length))
}

/** No name on Windows may hold these; invisible characters would make two names look the same. */
function isForbidden(char: string): boolean {
  return '\\/:*?"<>|'.includes(char) || /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u.test(char)
}

/** Leading dots hide a file on Linux, trailing dots and spaces are dropped by Windows. */
function trimEnds(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/gu, '')
}

function cut(text: string, maxBytes: number): string {
  let bytes = 0
  let kept = ''
  for (const char of text) {
    bytes += Buffer.byteLength(char)
    if (bytes > maxBytes) break
    kept += char
  }
  return kept
}
