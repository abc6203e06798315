import { crc32, inflateRawSync } from 'node:zlib'
import { DOCX_ERRORS, refuse } from '#shared/docx-import/docx-errors.ts'
import type { Unpacker } from '#shared/docx-import/unpacker.ts'

/** Node's zlib, bounded and refusing as the reader's own unpacker does. */
export const nodeUnpacker: Unpacker = { inflate, crc32 }

function inflate(packed: Uint8Array, size: number): Uint8Array {
  let data: Uint8Array
  try {
    // Room for one byte more than promised: all of it in one stretch of memory, and a lie shows.
    data = inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(size + 1, SMALLEST_CHUNK) })
  } catch (cause) {
    return refuseFor(cause)
  }
  return data.length > size ? refuse(DOCX_ERRORS.bomb) : data
}

/** zlib takes none below. */
const SMALLEST_CHUNK = 64

function refuseFor(cause: unknown): never {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null
  if (code === 'ERR_BUFFER_TOO_LARGE') refuse(DOCX_ERRORS.bomb)
  if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR') refuse(DOCX_ERRORS.damaged)
  throw cause
}
