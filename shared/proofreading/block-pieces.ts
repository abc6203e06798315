import { type Block, blockInlines } from '#shared/document/blocks.ts'
import { type Inline, isOpenBlank, shownText } from '#shared/document/inline.ts'

/** A stretch of a block that reads as one: the whole block, or one cell of a table. */
export interface Piece {
  readonly text: string
  /** Where the stretch starts in the block's shown text. */
  readonly offset: number
  /** Ranges of open blanks in `text`, in reading order. */
  readonly blanks: readonly (readonly [start: number, end: number])[]
}

/** The stretches of a block. The cells of a table are apart: the end of one says nothing about the start of the next. */
export function blockPieces(block: Block): Piece[] {
  if (block.type !== 'table') return [pieceOf(blockInlines(block), 0)]
  const pieces: Piece[] = []
  let offset = 0
  for (const cell of block.rows.flat()) {
    const piece = pieceOf(cell, offset)
    pieces.push(piece)
    offset += piece.text.length
  }
  return pieces
}

function pieceOf(content: readonly Inline[], offset: number): Piece {
  const blanks: [number, number][] = []
  let text = ''
  for (const inline of content) {
    const start = text.length
    text += shownText(inline)
    if (isOpenBlank(inline)) blanks.push([start, text.length])
  }
  return { text, offset, blanks }
}
