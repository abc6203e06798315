import type { ContentBlockType, HeadingLevel } from '#shared/document/blocks.ts'
import type { HeadingNumber } from './structure/heading-number.ts'
import type { Passage } from './passage.ts'

/** A block that has been recognised but not yet given its id: text still with marks. */
export type DraftBlock =
  | { readonly type: ContentBlockType; readonly passage: Passage; readonly line: number }
  | {
      readonly type: 'heading'
      readonly level: HeadingLevel
      readonly number: HeadingNumber
      readonly content: Passage
      readonly runIn: Passage
      readonly line: number
    }

/** A table on its way into the document. */
export interface DraftTable {
  readonly type: 'table'
  readonly rows: readonly (readonly Passage[])[]
  readonly headerRows: number
  readonly line: number
  /** The passages of its cells know where in the source they stand. */
  readonly isInText: boolean
}
