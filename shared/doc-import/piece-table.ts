import { slice, u16, u32, u8 } from '#shared/base/little-endian.ts'
import { SPRM, type Sprm, eachSprm } from '#shared/doc-import/sprms.ts'

/** A stretch of text: characters [start, end) lie at `offset` of the stream WordDocument, in 1 or 2 bytes each. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly offset: number
  readonly bytesPerChar: 1 | 2
  /** Property changes that hold for the whole piece, from quick saving. */
  readonly changes: Uint8Array
}

/** Only what is said of characters matters, and of each thing only the last word: a piece's changes are gone through for every run in it. */
function condense(bytes: Uint8Array): Uint8Array {
  const last = new Map<number, Sprm>()
  eachSprm(bytes, (sprm) => {
    if (CHARACTER_CHANGES.has(sprm.code)) last.set(sprm.code, sprm)
  })
  return Uint8Array.from([...last.values()].flatMap(({ code, at, size }) => [code & 0xff, code >> 8, ...bytes.subarray(at, at + size)]))
}

const CHARACTER_CHANGES: ReadonlySet<number> = new Set([SPRM.deleted, SPRM.inserted, SPRM.hidden, SPRM.special, SPRM.characterStyle])
/** Bytes; Word writes some hundred. */
const MOST_CHANGES = 1024 * 1024
const PROPERTIES = 1
const PIECES = 2
const ONE_BYTE = 0x40000000
const NO_CHANGES = new Uint8Array(0)
/** Short property changes of a piece (MS-DOC 2.9.196): only those that matter for text. */
const SHORT_CHANGES: Readonly<Record<number, number>> = { 65: 0x0800, 66: 0x0801, 92: 0x083c }

/** The piece table (Clx, MS-DOC 2.9.38) in the order of the text. `null` when there is none, or when it runs backwards or holds more changes than any file of Word. */
export function readPieceTable(clx: Uint8Array): Piece[] | null {
  const changes: Uint8Array[] = []
  let at = 0
  while (u8(clx, at) === PROPERTIES && at + 3 <= clx.length) {
    const size = u16(clx, at + 1)
    at += 3 + size
    if (at > MOST_CHANGES) return null
    changes.push(condense(slice(clx, at - size, size)))
  }
  if (u8(clx, at) !== PIECES) return null
  const table = slice(clx, at + 5, u32(clx, at + 1))
  const count = Math.floor((table.length - 4) / 12)
  const pieces: Piece[] = []
  for (let i = 0; i < count; i++) {
    const start = u32(table, 4 * i)
    const end = u32(table, 4 * i + 4)
    if (end < start || start !== (pieces.at(-1)?.end ?? 0)) return null
    const descriptor = 4 * (count + 1) + 8 * i
    const where = u32(table, descriptor + 2)
    const packed = (where & ONE_BYTE) !== 0
    const offset = (where & 0x3fffffff) / (packed ? 2 : 1)
    pieces.push({ start, end, offset: Math.floor(offset), bytesPerChar: packed ? 1 : 2, changes: changesOf(u16(table, descriptor + 6), changes) })
  }
  return pieces.length > 0 ? pieces : null
}

function changesOf(prm: number, long: readonly Uint8Array[]): Uint8Array {
  if (prm & 1) return long[prm >> 1] ?? NO_CHANGES
  const code = SHORT_CHANGES[(prm >> 1) & 0x7f]
  return code === undefined ? NO_CHANGES : Uint8Array.of(code & 0xff, code >> 8, prm >> 8)
}
