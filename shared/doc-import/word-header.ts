import { u16, u32 } from '#shared/base/little-endian.ts'

/** Where something lies in the table stream. */
export interface Place {
  readonly offset: number
  readonly size: number
}

/** Lengths in characters of the texts that follow each other in a Word file, in this order (MS-DOC 2.5.4). */
export const STORIES = ['main', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'textBoxes', 'headerTextBoxes'] as const
export type Story = (typeof STORIES)[number]

/** The file information block (FIB) that opens the stream WordDocument, as far as reading text needs it. */
export interface WordHeader {
  readonly version: number
  readonly encrypted: boolean
  /** Name of the stream with the tables. */
  readonly tableStream: '0Table' | '1Table'
  readonly lengths: Readonly<Record<Story, number>>
  readonly pieces: Place
  readonly styles: Place
  readonly characterPages: Place
  readonly paragraphPages: Place
  readonly lists: Place
  readonly listUses: Place
  readonly fonts: Place
  readonly footnoteMarks: Place
  readonly footnoteTexts: Place
  readonly commentMarks: Place
  readonly commentTexts: Place
  readonly endnoteMarks: Place
  readonly endnoteTexts: Place
  readonly shapes: Place
  readonly textBoxes: Place
}

const WORD_SIGNATURE = 0xa5ec
/** Word 6 and 95 have an older layout; Word 97 wrote 193 (and 192 in its first builds). */
export const WORD_97 = 0xc0

const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200
const FIRST_LENGTH = 0x4c
/** Pairs of offset and size, numbered as in FibRgFcLcb97 (MS-DOC 2.5.6). */
const FIRST_PLACE = 0x9a

/** `null`: not the start of a Word document. */
export function readWordHeader(word: Uint8Array): WordHeader | null {
  if (word.length < FIRST_PLACE || u16(word, 0) !== WORD_SIGNATURE) return null
  const flags = u16(word, 10)
  const place = (n: number): Place => ({ offset: u32(word, FIRST_PLACE + 8 * n), size: u32(word, FIRST_PLACE + 8 * n + 4) })
  const length = (story: Story) => u32(word, FIRST_LENGTH + 4 * STORIES.indexOf(story))
  return {
    version: u16(word, 2),
    encrypted: (flags & ENCRYPTED) !== 0,
    tableStream: flags & SECOND_TABLE ? '1Table' : '0Table',
    lengths: {
      main: length('main'),
      footnotes: length('footnotes'),
      headers: length('headers'),
      macros: length('macros'),
      comments: length('comments'),
      endnotes: length('endnotes'),
      textBoxes: length('textBoxes'),
      headerTextBoxes: length('headerTextBoxes'),
    },
    styles: place(1),
    characterPages: place(12),
    paragraphPages: place(13),
    pieces: place(33),
    lists: place(73),
    listUses: place(74),
    fonts: place(15),
    footnoteMarks: place(2),
    footnoteTexts: place(3),
    commentMarks: place(4),
    commentTexts: place(5),
    endnoteMarks: place(46),
    endnoteTexts: place(47),
    shapes: place(40),
    textBoxes: place(56),
  }
}
