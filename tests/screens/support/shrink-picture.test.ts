import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { crc32 } from '#shared/docx-import/crc32.ts'
import { shrinkPicture } from '#tests/screens/support/shrink-picture.ts'

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** RGB, the first line plain, the second as differences to the line above (filter 2). */
function picture(width: number, plain: readonly number[], differences: readonly number[]): Buffer {
  const header = Buffer.from([0, 0, width >> 8, width & 255, 0, 0, 0, 2, 8, 2, 0, 0, 0])
  const lines = Buffer.from([0, ...plain, 2, ...differences])
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))])
}

function chunkOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 8, 'latin1')
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
}

describe('shrinkPicture', () => {
  it('keeps the commonest colours exactly, however alike', () => {
    // White, nearly white, white; below: black, white, white.
    const small = shrinkPicture(picture(3, [255, 255, 255, 250, 250, 250, 255, 255, 255], [1, 1, 1, 5, 5, 5, 0, 0, 0]))
    expect([...chunkOf(small, 'PLTE')]).toEqual([255, 255, 255, 250, 250, 250, 0, 0, 0])
    expect([...inflateSync(chunkOf(small, 'IDAT'))]).toEqual([0, 0, 1, 0, 0, 2, 0, 0])
  })
  it('shows what is rarer than 256 others in the nearest of them', () => {
    // 0 to 254 of red in the first line, and green that is like the last of them; below, each again, and green gone over into blue.
    const reds = Array.from({ length: 256 }, (_, red) => [red, 0, 0])
    const small = shrinkPicture(picture(257, [...reds, [255, 9, 0]].flat(), [...reds.map(() => [0, 0, 0]), [0, 247, 9]].flat()))
    const palette = chunkOf(small, 'PLTE')
    expect(palette).toHaveLength(256 * 3)
    const index = inflateSync(chunkOf(small, 'IDAT'))[257] ?? 0
    expect([...palette.subarray(index * 3, index * 3 + 3)]).toEqual([255, 0, 0])
  })
  it('leaves a picture as it is that would be told from its palette', () => {
    // A thousand colours, far apart from one another, each as common as the others.
    const colours = Array.from({ length: 1_000 }, (_, n) => [(n % 10) * 28, (Math.floor(n / 10) % 10) * 28, Math.floor(n / 100) * 28])
    const many = picture(1_000, colours.flat(), new Array(3_000).fill(0))
    expect(shrinkPicture(many)).toBe(many)
  })
  it('leaves a picture that has a palette as it is', () => {
    const small = shrinkPicture(picture(1, [9, 9, 9], [0, 0, 0]))
    expect(shrinkPicture(small)).toBe(small)
  })
})
