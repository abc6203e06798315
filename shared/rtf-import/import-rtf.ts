import { type Result, fail, ok } from '#shared/base/result.ts'
import { DOC_ERRORS } from '#shared/doc-import/doc-errors.ts'
import { DocxRefusal } from '#shared/docx-import/docx-errors.ts'
import { noteWarnings } from '#shared/docx-import/note-warnings.ts'
import { readNumbering } from '#shared/docx-import/numbering.ts'
import { type StoryItem, itemsText } from '#shared/docx-import/story.ts'
import { type StoryLines, storyLines } from '#shared/docx-import/story-lines.ts'
import { toldWarnings, wordWarning } from '#shared/docx-import/told-warnings.ts'
import { type ImportTextOptions, importText } from '#shared/text-import/import-text.ts'
import type { ImportWarning, ImportedReport } from '#shared/text-import/imported-report.ts'
import { type RtfContent, readRtf } from './rtf-reader.ts'

export type ImportRtfOptions = Omit<ImportTextOptions, 'fragment' | 'hints'>

/**
 * Reads a report from the bytes of an RTF file, as Word and WPS save it and many office systems hand it out, often under the name of a .doc.
 *
 * Own reader: `rtf-parser` 1.3.3 (on which `@iarna/rtf-to-html` stands) was tried. It has no tables, styles or numbers of lists, and reads a
 * character twice that is written as \u with its GBK bytes behind, as Word and WPS write all Chinese. `rtf.js` draws into a page.
 *
 * Nothing is opened or executed; what is not text of the report is told in a warning of kind `word`. Errors: `empty-file`, `pictures-only`,
 * `too-complex`. Time and memory are linear in the size of the file.
 */
export function importRtf(bytes: Uint8Array, options: ImportRtfOptions): Result<ImportedReport> {
  try {
    return readReport(bytes, options)
  } catch (cause) {
    if (cause instanceof DocxRefusal) return fail(cause.problem)
    throw cause
  }
}

function readReport(bytes: Uint8Array, options: ImportRtfOptions): Result<ImportedReport> {
  const content = readRtf(bytes)
  const told = storyLines(content.items, content.styles, readNumbering('<none/>'), content.tally)
  if (!hasText(told)) return fail(content.tally.told.has('picture') || content.tally.told.has('object') ? DOC_ERRORS.picturesOnly : DOC_ERRORS.noText)
  const report = importText(told.lines.join('\n'), { ...options, hints: told.hints })
  const warnings = [...report.warnings, ...toldWarnings(content.tally, told.lineOf), ...notesOf(content, told), ...lossOf(content, told)]
  return ok({ ...report, warnings: warnings.sort((a, b) => a.line - b.line) })
}

function hasText({ lines, hints }: StoryLines): boolean {
  return lines.some((line) => line.trim() !== '') || [...hints.values()].some(({ table }) => table !== undefined)
}

function notesOf({ footnotes, comments }: RtfContent, { lineOf }: StoryLines): ImportWarning[] {
  const texts = (notes: ReadonlyMap<string, readonly StoryItem[]>) => new Map([...notes].map(([id, items]) => [id, itemsText(items, ' ')]))
  return noteWarnings(lineOf, { footnotes: texts(footnotes), endnotes: new Map(), comments: texts(comments) })
}

function lossOf({ isCutShort }: RtfContent, { lines }: StoryLines): ImportWarning[] {
  return isCutShort ? [wordWarning(Math.max(1, lines.length), '', '文件不完整：结尾缺了一部分，请换一份完整的文件，或者对照原文补上。')] : []
}
