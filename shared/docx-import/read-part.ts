import { Inflate, strFromU8 } from 'fflate'
import { DOCX_ERRORS, refuse } from './docx-errors.ts'
import { crc32 } from './crc32.ts'
import type { GatedPart, GatedZip } from './zip-gate.ts'

/** Packed bytes unpacked at a time: deflate yields at most 1,032 bytes for one, so a lie shows after some 4 MB at the latest. */
const STEP = 4 * 1024

/** The text of a part (UTF-8, or UTF-16 with its byte order mark); null where the file has none of that name. Stops the moment a part outgrows its promise. */
export function readPartText(zip: GatedZip, name: string): string | null {
  const part = findPart(zip, name)
  return part ? decodeXml(unpack(zip.bytes, part)) : null
}

/** Names are compared without case, as Word does (OPC, ISO 29500-2, 6.2.2.3). */
export function findPart(zip: GatedZip, name: string): GatedPart | null {
  const exact = zip.parts.get(name)
  if (exact) return exact
  const wanted = name.toLowerCase()
  for (const part of zip.parts.values()) if (part.name.toLowerCase() === wanted) return part
  return null
}

function unpack(bytes: Uint8Array, part: GatedPart): Uint8Array {
  const packed = bytes.subarray(part.start, part.end)
  const data = part.isDeflated ? inflateBounded(packed, part.size) : packed
  if (data.length !== part.size) refuse(DOCX_ERRORS.lyingZip)
  if (crc32(data) !== part.crc) refuse(DOCX_ERRORS.damaged)
  return data
}

function inflateBounded(packed: Uint8Array, size: number): Uint8Array {
  const data = new Uint8Array(size)
  let length = 0
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) refuse(DOCX_ERRORS.bomb)
    data.set(chunk, length)
    length += chunk.length
  })
  for (let at = 0; at < packed.length; at += STEP) {
    const isLast = at + STEP >= packed.length
    pushStep(inflate, packed.subarray(at, at + STEP), isLast)
  }
  return data.subarray(0, length)
}

/** fflate throws errors with a `code` for data that is no deflate stream. */
function pushStep(inflate: Inflate, step: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(step, isLast)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && typeof cause.code === 'number') refuse(DOCX_ERRORS.damaged)
    throw cause
  }
}

function decodeXml(data: Uint8Array): string {
  const [first, second] = data
  if (first === 0xff && second === 0xfe) return decodeUtf16(data, 0)
  if (first === 0xfe && second === 0xff) return decodeUtf16(data, 1)
  return strFromU8(first === 0xef && second === 0xbb && data[2] === 0xbf ? data.subarray(3) : data)
}

/** UTF-16 after its byte order mark; an odd byte at the end is dropped. */
function decodeUtf16(data: Uint8Array, bigEndian: 0 | 1): string {
  const texts: string[] = []
  for (let at = 2; at + 1 < data.length; at += 0x4000) {
    const codes: number[] = []
    const end = Math.min(at + 0x4000, data.length - 1)
    for (let i = at; i < end; i += 2) codes.push(((data[i + 1 - bigEndian] ?? 0) << 8) | (data[i + bigEndian] ?? 0))
    texts.push(String.fromCharCode(...codes))
  }
  return texts.join('')
}
