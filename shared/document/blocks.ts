import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Inline } from '#shared/document/inline.ts'
import type { SectionRole } from '#shared/document/section-role.ts'

export type HeadingLevel = 1 | 2 | 3 | 4

/** The block types that are nothing but a line of content. */
export const CONTENT_BLOCK_TYPES = ['title', 'subtitle', 'salutation', 'paragraph', 'signature', 'date', 'attachmentNote'] as const
export type ContentBlockType = (typeof CONTENT_BLOCK_TYPES)[number]

export interface ContentBlock<T extends ContentBlockType = ContentBlockType> {
  readonly type: T
  readonly id: BlockId
  readonly content: readonly Inline[]
}

/**
 * A heading. Its number (一、（一）1.（1）) is never stored, it follows from position.
 * `runIn` is the text that follows the heading in the same paragraph (段首标题): one paragraph, two fonts.
 * `content` keeps the full stop that ends a run-in heading, so that content + runIn is exactly what the paragraph shows.
 */
export interface HeadingBlock {
  readonly type: 'heading'
  readonly id: BlockId
  readonly level: HeadingLevel
  readonly content: readonly Inline[]
  readonly runIn: readonly Inline[]
  /** Set only when the user overrode the role that the keywords give. */
  readonly role?: SectionRole
  /** Id of the section of the report type that the user said this is; set together with `role`. */
  readonly section?: string
}

export interface TableBlock {
  readonly type: 'table'
  readonly id: BlockId
  /** Rows of cells; every row has the same number of cells. The first `headerRows` rows are repeated on each page. */
  readonly rows: readonly (readonly (readonly Inline[])[])[]
  readonly headerRows: number
}

export type Block = ContentBlock | HeadingBlock | TableBlock
export type BlockType = Block['type']

/** The content of a block in reading order; a heading's run-in text follows its content, a table's cells row by row. */
export function blockInlines(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'heading':
      return block.runIn.length === 0 ? block.content : [...block.content, ...block.runIn]
    case 'table':
      return block.rows.flat(2)
    default:
      return block.content
  }
}
