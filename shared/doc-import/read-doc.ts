import { type Result, fail, ok } from '#shared/base/result.ts'
import { DocxRefusal } from '#shared/docx-import/docx-errors.ts'
import type { NumberingTable } from '#shared/docx-import/numbering.ts'
import { type StoryItem, itemsText } from '#shared/docx-import/story.ts'
import type { StyleTable } from '#shared/docx-import/styles.ts'
import { type Tally, createTally } from '#shared/docx-import/tally.ts'
import { type Reference, readReferences, readTextBoxes } from '#shared/doc-import/reference-places.ts'
import { readStory } from '#shared/doc-import/story-reader.ts'
import { type WordFile, openWordFile, storyRange } from '#shared/doc-import/word-file.ts'
import type { Story } from '#shared/doc-import/word-header.ts'

/** Everything a Word 97–2003 file says, in the same terms as a .docx: one reading of numbers, tables and roles serves both. */
export interface DocContent {
  readonly items: readonly StoryItem[]
  readonly styles: StyleTable
  readonly numbering: NumberingTable
  readonly footnotes: ReadonlyMap<string, readonly StoryItem[]>
  readonly endnotes: ReadonlyMap<string, readonly StoryItem[]>
  readonly comments: ReadonlyMap<string, readonly StoryItem[]>
  readonly tally: Tally
  /** Characters of the main text that the file promises and no longer holds: it was cut short. */
  readonly missing: number
  /** Tables whose rows and columns could not be made out; their cells are among the paragraphs. */
  readonly brokenTables: number
}

/** Sizes of the entries in the tables of references (MS-DOC 2.8.12, 2.8.6). */
const NOTE_ENTRY = 2
const COMMENT_ENTRY = 30

/** Reads a .doc or .wps. Errors: those of `openWordFile`, `too-complex`. Time and memory are linear in the size of the file. */
export function readDoc(bytes: Uint8Array): Result<DocContent> {
  try {
    return readContent(bytes)
  } catch (cause) {
    if (cause instanceof DocxRefusal) return fail(cause.problem)
    throw cause
  }
}

function readContent(bytes: Uint8Array): Result<DocContent> {
  const opened = openWordFile(bytes)
  if (!opened.ok) return opened
  const file = opened.value
  const { header, table } = file
  const tally = createTally()
  const footnotes = readNotes(file, 'footnotes', readReferences(table, header.footnoteMarks, header.footnoteTexts, NOTE_ENTRY), tally)
  const endnotes = readNotes(file, 'endnotes', readReferences(table, header.endnoteMarks, header.endnoteTexts, NOTE_ENTRY), tally)
  const comments = readNotes(file, 'comments', readReferences(table, header.commentMarks, header.commentTexts, COMMENT_ENTRY), tally)
  const boxes = readBoxes(file, tally)
  const { start, end } = storyRange(header, 'main')
  const { items, brokenTables } = readStory(file, start, end, tally, {
    footnotes: footnotes.marks,
    endnotes: endnotes.marks,
    comments: comments.marks,
    boxes,
  })
  if (file.hasMacros) tally.add('macro', null)
  if (hasPageText(file)) tally.add('page-text', null)
  return ok({
    items,
    styles: file.styles,
    numbering: file.numbering,
    footnotes: footnotes.texts,
    endnotes: endnotes.texts,
    comments: comments.texts,
    tally,
    missing: file.missing,
    brokenTables,
  })
}

interface Notes {
  readonly marks: ReadonlyMap<number, string>
  readonly texts: ReadonlyMap<string, readonly StoryItem[]>
}

function readNotes(file: WordFile, story: Story, references: readonly Reference[], tally: Tally): Notes {
  const { start, end } = storyRange(file.header, story)
  const marks = new Map<number, string>()
  const texts = new Map<string, readonly StoryItem[]>()
  references.forEach((reference, i) => {
    const id = String(i + 1)
    marks.set(reference.at, id)
    texts.set(id, readStory(file, start + reference.start, Math.min(end, start + reference.end), tally).items)
  })
  return { marks, texts }
}

function readBoxes(file: WordFile, tally: Tally): ReadonlyMap<number, readonly StoryItem[]> {
  const { start, end } = storyRange(file.header, 'textBoxes')
  const boxes = new Map<number, readonly StoryItem[]>()
  for (const box of readTextBoxes(file.table, file.header.shapes, file.header.textBoxes)) {
    const { items } = readStory(file, start + box.start, Math.min(end, start + box.end), tally)
    boxes.set(box.at, [...(boxes.get(box.at) ?? []), ...(itemsText(items, '') === '' ? [] : items)])
  }
  return boxes
}

/** Headers and footers with more than a page number. */
function hasPageText(file: WordFile): boolean {
  const { start, end } = storyRange(file.header, 'headers')
  return /[\u4e00-\u9fff]{2}/u.test(itemsText(readStory(file, start, end, createTally()).items, ' '))
}
