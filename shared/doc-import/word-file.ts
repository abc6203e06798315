import { type Result, fail, ok } from '#shared/base/result.ts'
import type { NumberingTable } from '#shared/docx-import/numbering.ts'
import type { StyleTable } from '#shared/docx-import/styles.ts'
import { openCompoundFile } from '#shared/doc-import/compound-file.ts'
import { DOC_ERRORS } from '#shared/doc-import/doc-errors.ts'
import { readFontNames } from '#shared/doc-import/font-names.ts'
import { foreignCompoundKind } from '#shared/doc-import/foreign-compound-kind.ts'
import { type FormattedRuns, readCharacterRuns, readParagraphRuns } from '#shared/doc-import/formatted-pages.ts'
import { readListTables } from '#shared/doc-import/list-tables.ts'
import { slice } from '#shared/base/little-endian.ts'
import { type DataStream, dataStream } from '#shared/doc-import/paragraph-properties.ts'
import { readPieces } from '#shared/doc-import/piece-text.ts'
import { type Piece, readPieceTable } from '#shared/doc-import/piece-table.ts'
import { readStyleSheet } from '#shared/doc-import/style-sheet.ts'
import { STORIES, type Story, WORD_97, type WordHeader, readWordHeader } from '#shared/doc-import/word-header.ts'

/** An opened Word 97–2003 file: its text by character position, and what is said about it. */
export interface WordFile {
  readonly header: WordHeader
  readonly table: Uint8Array
  readonly data: DataStream
  readonly pieces: readonly Piece[]
  readonly text: string
  /** Characters that the file promises and no longer holds. */
  readonly missing: number
  readonly characterRuns: FormattedRuns
  readonly paragraphRuns: FormattedRuns
  readonly styles: StyleTable
  readonly numbering: NumberingTable
  readonly fonts: readonly string[]
  readonly hasMacros: boolean
}

/** A million characters are some two thousand pages; more is no report and would keep the reader busy for seconds. */
const MAX_DOC_CHARS = 1_000_000
/** Every saving in parts adds some; Word itself joins them long before. */
const MAX_PIECES = 200_000
/** A report has some hundred, table cells included. Each takes far more memory than the byte it is in the file. */
const MAX_PARAGRAPHS = 20_000

/** Errors: those of foreignCompoundKind, `old-word`, `password`, `damaged`, `too-long`. */
export function openWordFile(bytes: Uint8Array): Result<WordFile> {
  const file = openCompoundFile(bytes)
  if (!file) return fail(DOC_ERRORS.damaged)
  const word = file.stream('WordDocument')
  if (!word) return fail(foreignCompoundKind(file.names))
  const header = readWordHeader(word)
  if (!header) return fail(DOC_ERRORS.damaged)
  if (header.version < WORD_97) return fail(DOC_ERRORS.tooOld)
  if (header.encrypted) return fail(DOC_ERRORS.encrypted)
  // Some programs write the one and name the other.
  const table = file.stream(header.tableStream) ?? file.stream(header.tableStream === '0Table' ? '1Table' : '0Table')
  const pieces = table && readPieceTable(slice(table, header.pieces.offset, header.pieces.size))
  if (!table || !pieces) return fail(DOC_ERRORS.damaged)
  if (pieces.length > MAX_PIECES) return fail(DOC_ERRORS.tooComplex)
  const length = STORIES.reduce((sum, story) => sum + header.lengths[story], 0)
  if (length > MAX_DOC_CHARS && word.length > MAX_DOC_CHARS) return fail(DOC_ERRORS.tooLong)
  const stored = readPieces(word, pieces, length)
  if (!stored) return fail(DOC_ERRORS.damaged)
  if (countParagraphs(stored.text) > MAX_PARAGRAPHS) return fail(DOC_ERRORS.tooComplex)
  return ok({
    header,
    table,
    data: dataStream(file.stream('Data') ?? new Uint8Array(0)),
    pieces,
    text: stored.text,
    missing: Math.max(0, header.lengths.main - stored.text.length),
    characterRuns: readCharacterRuns(word, table, header.characterPages),
    paragraphRuns: readParagraphRuns(word, table, header.paragraphPages),
    styles: readStyleSheet(slice(table, header.styles.offset, header.styles.size)),
    numbering: readListTables(table, header.lists, header.listUses),
    fonts: readFontNames(slice(table, header.fonts.offset, header.fonts.size)),
    hasMacros: file.names.some((name) => name === 'Macros'),
  })
}

function countParagraphs(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 7 || code === 12 || code === 13) count++
  }
  return count
}

/** Where a story begins and ends in the text (characters, half-open). */
export function storyRange(header: WordHeader, story: Story): { readonly start: number; readonly end: number } {
  const start = STORIES.slice(0, STORIES.indexOf(story)).reduce((sum, before) => sum + header.lengths[before], 0)
  return { start, end: start + header.lengths[story] }
}
