import { type Result, fail, ok } from '#shared/base/result.ts'
import { type ImportTextOptions, importText } from '#shared/text-import/import-text.ts'
import type { ImportWarning, ImportedReport } from '#shared/text-import/imported-report.ts'
import { DOCX_ERRORS, DocxRefusal, refuse } from './docx-errors.ts'
import { foreignZipKind } from './foreign-kind.ts'
import { noteWarnings } from './note-warnings.ts'
import { readNumbering } from './numbering.ts'
import { type DocxPackage, openPackage, readRelatedPart } from './open-package.ts'
import { tallyOutsideText } from './outside-text.ts'
import { readNotes } from './read-notes.ts'
import { findPart, readPartPieces } from './read-part.ts'
import { readXml } from './read-xml.ts'
import { type StoryLines, storyLines } from './story-lines.ts'
import { createStoryReader } from './story-reader.ts'
import type { StoryItem } from './story.ts'
import { type StyleTable, readStyles } from './styles.ts'
import { type Tally, createTally } from './tally.ts'
import { toldWarnings } from './told-warnings.ts'
import { type Unpacker, plainUnpacker } from './unpacker.ts'
import { type GatedZip, passZipGate } from './zip-gate.ts'

export interface ImportDocxOptions extends Omit<ImportTextOptions, 'fragment' | 'hints'> {
  /** What the parts of the file are unpacked with, where the platform has something better than `plainUnpacker`. */
  readonly unpacker?: Unpacker
}

/**
 * Reads a report from the bytes of a .docx. Nothing is fetched, opened or executed; what is not text of the report is left out and told
 * in a warning of kind `word`. A warning's line counts the paragraphs of the document from 1, a table as one.
 * Errors: see `DOCX_ERRORS`. Time is linear in the unpacked size, which the gate bounds.
 */
export function importDocx(bytes: Uint8Array, { unpacker = plainUnpacker, ...options }: ImportDocxOptions): Result<ImportedReport> {
  const gated = passZipGate(bytes)
  if (!gated.ok) return gated
  try {
    return ok(readReport({ ...gated.value, unpacker }, options))
  } catch (cause) {
    if (cause instanceof DocxRefusal) return fail(cause.problem)
    throw cause
  }
}

function readReport(zip: GatedZip, options: Omit<ImportDocxOptions, 'unpacker'>): ImportedReport {
  const docx = openPackage(zip)
  const styles = readStyles(readRelatedPart(docx, 'styles'))
  const tally = createTally()
  const items = readBody(docx, styles, tally)
  const numbering = readNumbering(readRelatedPart(docx, 'numbering') ?? '<none/>')
  const told = storyLines(items, styles, numbering, tally)
  refuseWithoutText(told, tally)
  tallyOutsideText(docx, styles, tally)
  const report = importText(told.lines.join('\n'), { ...options, hints: told.hints })
  const warnings = [...report.warnings, ...toldWarnings(tally, told.lineOf), ...notesOf(docx, styles, told)]
  return { ...report, warnings: warnings.sort((a, b) => a.line - b.line) }
}

/**
 * What the main document may hold: a report of a million characters, in which every other word is a run of its own, has half of it.
 * Reading more would take seconds. Bytes, unpacked; pictures are parts of their own.
 */
const LARGEST_DOCUMENT = 16 * 1024 * 1024
const MOST_ELEMENTS = 600_000
const MOST_PARAGRAPHS = 50_000

function readBody(docx: DocxPackage, styles: StyleTable, tally: Tally): readonly StoryItem[] {
  if ((findPart(docx.zip, docx.documentPath)?.size ?? 0) > LARGEST_DOCUMENT) refuse(DOCX_ERRORS.tooComplex)
  const source = readPartPieces(docx.zip, docx.documentPath)
  if (source === null) return refuse(DOCX_ERRORS.noBody)
  const reader = createStoryReader(tally, styles)
  const left = { elements: MOST_ELEMENTS, paragraphs: MOST_PARAGRAPHS }
  let root: string | null = null
  readXml(source, {
    open(element) {
      root ??= element.name
      if (root !== 'w:document') refuse(foreignZipKind(docx.zip.parts.keys()))
      if (--left.elements < 0 || (element.name === 'w:p' && --left.paragraphs < 0)) refuse(DOCX_ERRORS.tooComplex)
      reader.open(element)
    },
    close: (name) => reader.close(name),
    text: (text) => reader.text?.(text),
  })
  return reader.items
}

function refuseWithoutText({ lines, hints }: StoryLines, tally: Tally): void {
  if (lines.some((line) => line.trim() !== '')) return
  for (const { table } of hints.values()) if (table) return
  refuse(tally.told.has('picture') || tally.told.has('object') ? DOCX_ERRORS.picturesOnly : DOCX_ERRORS.noText)
}

/** Notes are read only where the text refers to some. */
function notesOf(docx: DocxPackage, styles: StyleTable, { lineOf }: StoryLines): ImportWarning[] {
  const refers = (of: 'footnotes' | 'endnotes' | 'comments') => [...lineOf.keys()].some((paragraph) => paragraph[of].length > 0)
  const read = (of: 'footnotes' | 'endnotes' | 'comments', element: 'w:footnote' | 'w:endnote' | 'w:comment') =>
    readNotes(refers(of) ? readRelatedPart(docx, of) : null, element, styles)
  return noteWarnings(lineOf, {
    footnotes: read('footnotes', 'w:footnote'),
    endnotes: read('endnotes', 'w:endnote'),
    comments: read('comments', 'w:comment'),
  })
}
