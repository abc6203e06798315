import { deflateSync, inflateSync } from 'node:zlib'
import { crc32 } from '#shared/docx-import/crc32.ts'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** A palette holds no more; the surfaces and tints of a theme are always among the commonest. */
const PALETTE_SIZE = 256

interface Chunk {
  readonly type: string
  readonly data: Buffer
}

/**
 * A picture of the window in a third of its size: its 256 commonest colours stay exactly what they are, the rest, edges of letters and
 * of shadows, are shown in the nearest of them. One that has a palette already is left as it is.
 * @param png as Chromium writes it: 8 bits, RGB or RGBA, not interlaced
 */
export function shrinkPicture(png: Buffer): Buffer {
  const chunks = readChunks(png)
  const header = chunks[0]?.data
  if (header === undefined) throw new Error('not a PNG')
  const [width, height, colourType] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9]]
  if (colourType === 3) return png
  const bytesPerPixel = colourType === 6 ? 4 : 3
  const pixels = readPixels(chunks, width, height, bytesPerPixel)
  const colours = colourOfEach(pixels, width * height, bytesPerPixel)
  const palette = commonestColours(colours)
  const indexedHeader = Buffer.from(header)
  indexedHeader[9] = 3
  return Buffer.concat([
    SIGNATURE,
    writeChunk('IHDR', indexedHeader),
    writeChunk('PLTE', paletteBytes(palette)),
    writeChunk('IDAT', deflateSync(indexLines(colours, width, palette), { level: 9 })),
    writeChunk('IEND', Buffer.alloc(0)),
  ])
}

function readChunks(png: Buffer): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}

/** Takes back the filter of each line (PNG specification, 9.2). */
function readPixels(chunks: readonly Chunk[], width: number, height: number, bytesPerPixel: number): Uint8Array {
  const packed = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  const stride = width * bytesPerPixel
  const pixels = new Uint8Array(stride * height)
  const at = (line: number, column: number) => (line < 0 || column < 0 ? 0 : (pixels[line * stride + column] ?? 0))
  for (let line = 0; line < height; line++) {
    const filter = packed[line * (stride + 1)]
    for (let column = 0; column < stride; column++) {
      const left = at(line, column - bytesPerPixel)
      const above = at(line - 1, column)
      const corner = column < bytesPerPixel ? 0 : at(line - 1, column - bytesPerPixel)
      const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)]
      pixels[line * stride + column] = (packed[line * (stride + 1) + 1 + column] ?? 0) + (guesses[filter ?? 0] ?? 0)
    }
  }
  return pixels
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

function colourOfEach(pixels: Uint8Array, count: number, bytesPerPixel: number): Uint32Array {
  const colours = new Uint32Array(count)
  for (let at = 0; at < count; at++) {
    const from = at * bytesPerPixel
    colours[at] = ((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0)
  }
  return colours
}

function commonestColours(colours: Uint32Array): number[] {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .slice(0, PALETTE_SIZE)
    .map(([colour]) => colour)
}

/** One byte a pixel; each line begins with its filter, none. */
function indexLines(colours: Uint32Array, width: number, palette: readonly number[]): Buffer {
  const indexOf = new Map(palette.map((colour, index) => [colour, index]))
  const lines = Buffer.alloc((colours.length / width) * (width + 1))
  for (const [at, colour] of colours.entries()) {
    const index = indexOf.get(colour) ?? nearest(colour, palette)
    indexOf.set(colour, index)
    lines[at + Math.floor(at / width) + 1] = index
  }
  return lines
}

function nearest(colour: number, palette: readonly number[]): number {
  const distance = (other: number) => [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)
  return palette.reduce((best, other, index) => (distance(other) < distance(palette[best] ?? 0) ? index : best), 0)
}

function paletteBytes(palette: readonly number[]): Buffer {
  const bytes = Buffer.alloc(palette.length * 3)
  for (const [index, colour] of palette.entries()) bytes.writeUIntBE(colour, index * 3, 3)
  return bytes
}

function writeChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
