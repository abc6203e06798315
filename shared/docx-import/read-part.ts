import { DecodeUTF8 } from 'fflate'
import { DOCX_ERRORS, refuse } from './docx-errors.ts'
import { isFflateError, plainUnpacker } from './unpacker.ts'
import type { GatedPart, GatedZip } from './zip-gate.ts'

/** The text of a part (UTF-8, or UTF-16 with its byte order mark); null where the file has none of that name. Stops the moment a part outgrows its promise. */
export function readPartText(zip: GatedZip, name: string): string | null {
  return readPartPieces(zip, name)?.join('') ?? null
}

/** The same in pieces, for a part that may be large: putting them together costs more than decoding them. */
export function readPartPieces(zip: GatedZip, name: string): readonly string[] | null {
  const part = findPart(zip, name)
  return part ? decodeXml(unpack(zip, part)) : null
}

/** Names are compared without case, as Word does (OPC, ISO 29500-2, 6.2.2.3). */
export function findPart(zip: GatedZip, name: string): GatedPart | null {
  const exact = zip.parts.get(name)
  if (exact) return exact
  const wanted = name.toLowerCase()
  for (const part of zip.parts.values()) if (part.name.toLowerCase() === wanted) return part
  return null
}

function unpack({ bytes, unpacker = plainUnpacker }: GatedZip, part: GatedPart): Uint8Array {
  const packed = bytes.subarray(part.start, part.end)
  const data = part.isDeflated ? unpacker.inflate(packed, part.size) : packed
  if (data.length !== part.size) refuse(DOCX_ERRORS.lyingZip)
  if (unpacker.crc32(data) !== part.crc) refuse(DOCX_ERRORS.damaged)
  return data
}

/** Bytes decoded at a time. Strings of this length are cheap to make and to forget. */
const STEP = 16 * 1024

function decodeXml(data: Uint8Array): readonly string[] {
  const [first, second] = data
  if (first === 0xff && second === 0xfe) return decodeUtf16(data, 0)
  if (first === 0xfe && second === 0xff) return decodeUtf16(data, 1)
  return decodeUtf8(first === 0xef && second === 0xbb && data[2] === 0xbf ? data.subarray(3) : data)
}

function decodeUtf8(data: Uint8Array): readonly string[] {
  const pieces: string[] = []
  const decoder = new DecodeUTF8((piece) => pieces.push(piece))
  for (let at = 0; at < data.length; at += STEP) {
    try {
      decoder.push(data.subarray(at, at + STEP), at + STEP >= data.length)
    } catch (cause) {
      if (!isFflateError(cause)) throw cause
      // A character that was cut off at the end.
      pieces.push('\ufffd')
    }
  }
  return pieces
}

/** UTF-16 after its byte order mark; an odd byte at the end is dropped. */
function decodeUtf16(data: Uint8Array, bigEndian: 0 | 1): readonly string[] {
  const pieces: string[] = []
  for (let at = 2; at + 1 < data.length; at += STEP) {
    const codes: number[] = []
    const end = Math.min(at + STEP, data.length - 1)
    for (let i = at; i < end; i += 2) codes.push(((data[i + 1 - bigEndian] ?? 0) << 8) | (data[i + bigEndian] ?? 0))
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces
}
