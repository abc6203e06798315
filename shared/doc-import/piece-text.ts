import { slice, u16 } from '#shared/base/little-endian.ts'
import type { Piece } from '#shared/doc-import/piece-table.ts'

/** Bytes 80–9F of a one-byte piece (MS-DOC 2.9.73, that is Windows-1252); 0 where there is no character. */
const HIGH = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d,
  0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
] as const

/** What String.fromCharCode takes at a time without filling the stack. */
const BATCH = 4096

export interface StoredText {
  /** One UTF-16 unit per character position. */
  readonly text: string
  /** Characters that the piece table names but the file no longer holds. */
  readonly missing: number
}

/**
 * The text of all pieces up to a character position. It ends at the first piece whose bytes lie outside the stream: what comes after
 * would stand at wrong positions. `null` when pieces claim more than twice the stream (the same bytes named over and over, made to
 * fill the memory).
 */
export function readPieces(word: Uint8Array, pieces: readonly Piece[], length: number): StoredText | null {
  const parts: string[] = []
  let budget = 2 * word.length
  for (const piece of pieces) {
    if (piece.start >= length) break
    const chars = Math.min(piece.end, length) - piece.start
    const bytes = slice(word, piece.offset, chars * piece.bytesPerChar)
    const held = Math.floor(bytes.length / piece.bytesPerChar)
    budget -= bytes.length
    if (budget < 0) return null
    parts.push(decode(bytes, held, piece.bytesPerChar))
    if (held < chars) break
  }
  const text = parts.join('')
  return { text, missing: length - text.length }
}

function decode(bytes: Uint8Array, count: number, bytesPerChar: 1 | 2): string {
  const parts: string[] = []
  for (let from = 0; from < count; from += BATCH) {
    const codes = new Array<number>(Math.min(BATCH, count - from))
    for (let i = 0; i < codes.length; i++) {
      const at = from + i
      codes[i] = bytesPerChar === 2 ? u16(bytes, at * 2) : oneByteChar(bytes[at] ?? 0)
    }
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

function oneByteChar(byte: number): number {
  return byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80] || 0xfffd : byte
}
