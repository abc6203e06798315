import { type Result, fail, ok } from '#shared/base/result.ts'
import { noteWarnings } from '#shared/docx-import/note-warnings.ts'
import { type StoryItem, itemsText } from '#shared/docx-import/story.ts'
import { type StoryLines, storyLines } from '#shared/docx-import/story-lines.ts'
import { toldWarnings, wordWarning } from '#shared/docx-import/told-warnings.ts'
import { DOC_ERRORS } from '#shared/doc-import/doc-errors.ts'
import { type DocContent, readDoc } from '#shared/doc-import/read-doc.ts'
import { type ImportTextOptions, importText } from '#shared/text-import/import-text.ts'
import type { ImportWarning, ImportedReport } from '#shared/text-import/imported-report.ts'

export type ImportDocOptions = Omit<ImportTextOptions, 'fragment' | 'hints'>

/**
 * Reads a report from the bytes of a .doc, or of a .wps that WPS has written in the same format (Word 97–2003).
 *
 * Own reader, after a trial of `word-extractor` 1.0.4 on the fixtures of this folder's tests: it turns “ ” into " and —— into --, loses
 * automatic numbers, shows hidden text, flattens tables and needs Node's Buffer and fs.
 *
 * Nothing is opened or executed; what is not text of the report is told in a warning of kind `word`, whose line counts the paragraphs of the
 * document from 1, a table as one. Errors: see `DOC_ERRORS`. Time and memory are linear in the size of the file.
 */
export function importDoc(bytes: Uint8Array, options: ImportDocOptions): Result<ImportedReport> {
  const read = readDoc(bytes)
  if (!read.ok) return read
  const content = read.value
  const told = storyLines(content.items, content.styles, content.numbering, content.tally)
  if (!hasText(told)) return fail(withoutText(content))
  const report = importText(told.lines.join('\n'), { ...options, hints: told.hints })
  const warnings = [...report.warnings, ...toldWarnings(content.tally, told.lineOf), ...notesOf(content, told), ...lossOf(content, told)]
  return ok({ ...report, warnings: warnings.sort((a, b) => a.line - b.line) })
}

function hasText({ lines, hints }: StoryLines): boolean {
  return lines.some((line) => line.trim() !== '') || [...hints.values()].some(({ table }) => table !== undefined)
}

function withoutText({ tally, missing }: DocContent) {
  if (missing > 0) return DOC_ERRORS.damaged
  return tally.told.has('picture') || tally.told.has('object') ? DOC_ERRORS.picturesOnly : DOC_ERRORS.noText
}

function notesOf(content: DocContent, { lineOf }: StoryLines): ImportWarning[] {
  const texts = (notes: ReadonlyMap<string, readonly StoryItem[]>) => new Map([...notes].map(([id, items]) => [id, itemsText(items, ' ')]))
  return noteWarnings(lineOf, { footnotes: texts(content.footnotes), endnotes: texts(content.endnotes), comments: texts(content.comments) })
}

/** What is damaged is read as far as it goes and told: a file cut short where it ends. */
function lossOf({ missing, brokenTables }: DocContent, { lines }: StoryLines): ImportWarning[] {
  const told: ImportWarning[] = []
  if (brokenTables > 0) told.push(wordWarning(1, '', `表格 ${brokenTables} 个的行列不完整：里面的文字按段落读入，请对照原文核对。`))
  if (missing > 0) {
    const message = `文件不完整：后面还有约 ${missing} 个字没有读出来，请换一份完整的文件，或者补上缺的部分。`
    told.push(wordWarning(Math.max(1, lines.length), '', message))
  }
  return told
}
