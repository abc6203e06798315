import type { BlankId, BlockId } from '#shared/base/branded-ids.ts'
import type { Block, ContentBlockType, HeadingLevel } from '#shared/document/blocks.ts'
import type { BlankKind, Inline } from '#shared/document/inline.ts'

/** Short constructors for expected values: `p('b1', '全年召开', blank('k1', 'number', '次数'), '次。')`. */
type Piece = string | Inline

function inlines(pieces: readonly Piece[]): Inline[] {
  return pieces.map((piece) => (typeof piece === 'string' ? { type: 'text', text: piece } : piece))
}

export function blank(id: string, kind: BlankKind, hint: string, value?: string): Inline {
  return { type: 'blank', id: id as BlankId, kind, hint, ...(value === undefined ? {} : { value }) }
}

export function line(type: ContentBlockType, id: string, ...pieces: Piece[]): Block {
  return { type, id: id as BlockId, content: inlines(pieces) }
}

export function p(id: string, ...pieces: Piece[]): Block {
  return line('paragraph', id, ...pieces)
}

export function h(level: HeadingLevel, id: string, content: Piece | readonly Piece[], runIn: Piece | readonly Piece[] = []): Block {
  const list = (given: Piece | readonly Piece[]) => inlines(Array.isArray(given) ? given : [given as Piece])
  return { type: 'heading', id: id as BlockId, level, content: list(content), runIn: list(runIn) }
}

export function table(id: string, headerRows: number, ...rows: readonly (readonly Piece[])[]): Block {
  return { type: 'table', id: id as BlockId, rows: rows.map((row) => row.map((cell) => inlines([cell]))), headerRows }
}
