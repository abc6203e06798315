import type { ContentBlockType, HeadingLevel } from '#shared/document/blocks.ts'

/** A table: rows of texts, every row of the same length. */
export interface TableHint {
  readonly rows: readonly (readonly string[])[]
  readonly headerRows: number
  /** Where each cell begins in the text (UTF-16 units), a line for each row; absent where the text does not hold the cells, as from a Word file. */
  readonly starts?: readonly (readonly number[])[]
}

/** What a Word file says about a line beyond its text. It helps where the text alone does not tell; a number that was typed still decides a heading's level. */
export interface LineHint {
  /** What the paragraph style says it is. */
  readonly role?: Exclude<ContentBlockType, 'paragraph'> | 'heading'
  /** Of a heading: by style or outline level. */
  readonly level?: HeadingLevel
  /** Of a heading: the number at the start of the line, typed or automatic, where it is none of 一、（一）1.（1）: 第一章, 1.1 . */
  readonly number?: string
  /** The first part of the paragraph, number included, that is set as a run-in heading. */
  readonly head?: string
  /** Centred and much larger than body text. */
  readonly isProminent?: boolean
  readonly isCentred?: boolean
  /** A page break stands before it. */
  readonly startsPage?: boolean
  /** The line is a table, or its first row; its text is not read. */
  readonly table?: TableHint
  /** The line is a further row of the table above it. */
  readonly isRow?: boolean
}

/** Hints by source line, from 1. */
export type LineHints = ReadonlyMap<number, LineHint>

export const NO_HINTS: LineHints = new Map()
