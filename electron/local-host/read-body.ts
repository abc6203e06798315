import type { IncomingMessage } from 'node:http'
import { MAX_IMPORT_BYTES } from '#shared/contract/limits.ts'

/** The largest call: a dropped file in base64 (4 characters for 3 bytes) and its wrapping. */
export const MAX_BODY_BYTES = Math.ceil((MAX_IMPORT_BYTES * 4) / 3) + 1024 * 1024

/** The text of a request, or null when it is larger than any call can be; the rest of it is then not kept. */
export async function readBody(request: IncomingMessage, limit = MAX_BODY_BYTES): Promise<string | null> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > limit) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
