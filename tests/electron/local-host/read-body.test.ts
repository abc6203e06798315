import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readBody } from '#electron/local-host/read-body.ts'

const body = (...pieces: string[]) => Readable.from(pieces.map((piece) => Buffer.from(piece))) as unknown as IncomingMessage

describe('readBody', () => {
  it('joins the pieces', async () => {
    expect(await readBody(body('{"a":', '1}'))).toBe('{"a":1}')
  })
  it('joins a Chinese character that was cut between pieces', async () => {
    const [first, second] = [Buffer.from('党').subarray(0, 1), Buffer.from('党').subarray(1)]
    expect(await readBody(Readable.from([first, second]) as unknown as IncomingMessage)).toBe('党')
  })
  it('gives up beyond the limit', async () => {
    expect(await readBody(body('1234', '5678'), 8)).toBe('12345678')
    expect(await readBody(body('1234', '56789'), 8)).toBeNull()
  })
})
