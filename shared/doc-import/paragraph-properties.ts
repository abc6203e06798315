import { slice, u16, u32 } from '#shared/base/little-endian.ts'
import { type RowCells, SPRM, operandNumber, readRowCells, eachSprm } from '#shared/doc-import/sprms.ts'

/** What a paragraph says about itself; what it does not say comes from its style. */
export interface ParagraphProperties {
  readonly listId: string | undefined
  readonly listLevel: number | undefined
  /** 0 to 8; 9 is body text. */
  readonly outlineLevel: number | undefined
  readonly alignment: string | undefined
  readonly startsPage: boolean
  /** How many tables it lies in, one inside the other. */
  readonly depth: number
  /** Its mark ends a row, or a cell of a table in a table. */
  readonly endsRow: boolean
  readonly endsInnerCell: boolean
  readonly isHeaderRow: boolean
  readonly cells: RowCells | null
}

const PLAIN_PARAGRAPH: ParagraphProperties = {
  listId: undefined,
  listLevel: undefined,
  outlineLevel: undefined,
  alignment: undefined,
  startsPage: false,
  depth: 0,
  endsRow: false,
  endsInnerCell: false,
  isHeaderRow: false,
  cells: null,
}

/** The stream Data, and how many bytes of it may still be read: long changes that are used over and over were made to waste time. */
export interface DataStream {
  readonly bytes: Uint8Array
  left: number
}

/** The Data stream of a file, with what may be read of it in all: twice its length, so that changes that are used over and over come to an end. */
export function dataStream(bytes: Uint8Array): DataStream {
  return { bytes, left: 2 * bytes.length }
}

const ALIGNMENTS = ['left', 'center', 'right', 'both', 'distribute'] as const
/** Deeper nesting is read as this deep: nobody lays out a report in a table in a table in a table. */
const DEEPEST = 8

/** Applies property changes in order; long ones may lie in the stream Data, once. */
export function paragraphProperties(sprms: Uint8Array, data: DataStream): ParagraphProperties {
  const found = { ...PLAIN_PARAGRAPH }
  apply(sprms, found, data)
  return found
}

/** Long property changes; none is needed twice, so that much reading is enough (MS-DOC 2.9.208). */
function readMore(data: DataStream, offset: number): Uint8Array {
  const more = slice(data.bytes, offset + 2, Math.min(data.left, u16(data.bytes, offset)))
  data.left -= more.length
  return more
}

type Draft = { -readonly [K in keyof ParagraphProperties]: ParagraphProperties[K] }

function apply(bytes: Uint8Array, found: Draft, data: DataStream | null): void {
  eachSprm(bytes, (sprm) => {
    const value = operandNumber(bytes, sprm)
    switch (sprm.code) {
      case SPRM.moreInDataToo:
      case SPRM.moreInData: {
        if (data) apply(readMore(data, u32(bytes, sprm.at)), found, null)
        break
      }
      case SPRM.list:
        found.listId = listId(value)
        break
      case SPRM.listLevel:
        found.listLevel = value
        break
      case SPRM.outlineLevel:
        found.outlineLevel = Math.min(9, value)
        break
      case SPRM.alignment:
      case SPRM.oldAlignment:
        found.alignment = ALIGNMENTS[value]
        break
      case SPRM.startsPage:
        found.startsPage = value === 1
        break
      default:
        applyTable(bytes, sprm, value, found)
    }
  })
}

function applyTable(bytes: Uint8Array, sprm: { code: number; at: number; size: number }, value: number, found: Draft): void {
  switch (sprm.code) {
    case SPRM.inTable:
      if (value === 1) found.depth = Math.max(1, found.depth)
      break
    case SPRM.depth:
      found.depth = Math.min(DEEPEST, value)
      break
    case SPRM.rowEnd:
    case SPRM.innerRowEnd:
      if (value === 1) found.endsRow = true
      break
    case SPRM.innerCell:
      found.endsInnerCell = value === 1
      break
    case SPRM.headerRow:
      found.isHeaderRow = value === 1
      break
    case SPRM.cells:
      found.cells = readRowCells(bytes, sprm)
      break
  }
}

/** 0 takes the number away; F801 is the mark for none; above it stand uses that old files kept as negative numbers. */
function listId(value: number): string {
  if (value === 0xf801) return '0'
  return String(value > 0xf801 ? 0x10000 - value : value)
}
