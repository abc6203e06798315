import { outlineOf } from '#shared/document/outline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'

const EXTENSION = '.docx'
/** Tells a copy for review from the one that is handed in. */
const REVIEW_MARK = '（送审）'
const UNTITLED = '述职报告'

/** The longest name most Linux file systems take; a 汉字 is three bytes. */
const MAX_BYTES = 255

/** Names that Windows keeps for devices, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/**
 * A file name for the exported report: its title (or `wanted`, as the user typed it), made safe for Windows and Linux, with .docx.
 * A copy for review says so in its name.
 */
export function suggestFileName(report: ReportDocument, edition: 'review' | 'final' = 'final', wanted?: string): string {
  if (wanted !== undefined) return safeFileName(wanted.replace(/\.docx$/i, ''), EXTENSION)
  const mark = edition === 'review' ? REVIEW_MARK : ''
  const title = safeStem(outlineOf(report).title ?? '', MAX_BYTES - Buffer.byteLength(mark + EXTENSION))
  return (title === '' ? UNTITLED : title) + mark + EXTENSION
}

/** A name as a file name, with an ending. */
export function safeFileName(name: string, extension: string): string {
  const stem = safeStem(name, MAX_BYTES - Buffer.byteLength(extension))
  return (stem === '' ? UNTITLED : stem) + extension
}

function safeStem(title: string, maxBytes: number): string {
  const stem = [...title.normalize('NFC')].map((char) => (isForbidden(char) ? ' ' : char)).join('')
  const tidy = trimEnds(stem.replace(/\s+/gu, ' '))
  return trimEnds(cut(RESERVED.test(tidy) ? `_${tidy}` : tidy, maxBytes))
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
