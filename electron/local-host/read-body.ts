import type { IncomingMessage } from 'node:http'
import { MAX_CALL_BYTES } from '#electron/local-host/call-limit.ts'

/** The text of a request, or null when it is larger than any call can be; the rest of it is then not kept. */
export async function readBody(request: IncomingMessage, limit = MAX_CALL_BYTES): Promise<string | null> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > limit) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
