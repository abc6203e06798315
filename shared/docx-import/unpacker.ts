import { Inflate } from 'fflate'
import { crc32 } from './crc32.ts'
import { DOCX_ERRORS, refuse } from './docx-errors.ts'

/** What unpacking takes. Node has its own, which is four times as fast; this one is for everywhere. */
export interface Unpacker {
  /** The bytes of a deflate stream. Refuses one that is damaged, and one of more than `size` bytes as soon as it outgrows them. */
  inflate(packed: Uint8Array, size: number): Uint8Array
  /** CRC-32 as zip uses it. */
  crc32(data: Uint8Array): number
}

/** Unpacks with fflate. */
export const plainUnpacker: Unpacker = { inflate: inflateBounded, crc32 }

/** Packed bytes unpacked at a time: deflate yields at most 1,032 bytes for one, so a lie shows after some 4 MB at the latest. */
const STEP = 4 * 1024

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

function pushStep(inflate: Inflate, step: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(step, isLast)
  } catch (cause) {
    if (isFflateError(cause)) refuse(DOCX_ERRORS.damaged)
    throw cause
  }
}

/** fflate throws errors with a `code` for data that is no deflate stream, or no UTF-8. */
export function isFflateError(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'number'
}
