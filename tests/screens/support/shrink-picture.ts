import { deflateSync, inflateSync } from 'node:zlib'
import { crc32 } from '#shared/docx-import/crc32.ts'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** A palette holds no more. The commonest colours keep what they are; the other half goes to where most would be lost without. */
const PALETTE_SIZE = 256
const COMMONEST = 128
/** Pixels that may be shown in a colour that a comparison tells from theirs: well below what playwright.screens.config.ts lets pass. */
const MAY_DIFFER = 60

interface Chunk {
  readonly type: string
  readonly data: Buffer
}

/**
 * A picture of the window in a third of its size: its commonest colours stay exactly what they are, the rest, edges of letters and of
 * shadows, are shown in the nearest of a palette. One that has a palette already is left as it is, and so is one that would lose too
 * much by it.
 * @param png as Chromium writes it: 8 bits, RGB or RGBA, not interlaced
 */
export function shrinkPicture(png: Buffer): Buffer {
  const chunks = readChunks(png)
  const header = chunks[0]?.data
  if (header === undefined) throw new Error('not a PNG')
  const [width, height, colourType] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9]]
  if (colourType === 3) return png
  const bytesPerPixel = colourType === 6 ? 4 : 3
  const colours = colourOfEach(readPixels(chunks, width, height, bytesPerPixel), width * height, bytesPerPixel)
  const counts = countsOf(colours)
  const palette = paletteFor(counts)
  const indexOf = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]))
  if (differing(counts, palette, indexOf) > MAY_DIFFER) return png
  const indexedHeader = Buffer.from(header)
  indexedHeader[9] = 3
  return Buffer.concat([
    SIGNATURE,
    writeChunk('IHDR', indexedHeader),
    writeChunk('PLTE', paletteBytes(palette)),
    writeChunk('IDAT', deflateSync(indexLines(colours, width, indexOf), { level: 9 })),
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

type Counts = ReadonlyMap<number, number>

function countsOf(colours: Uint32Array): Counts {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  return counts
}

function paletteFor(counts: Counts): number[] {
  const byCount = [...counts].sort((one, other) => other[1] - one[1])
  const palette = byCount.slice(0, COMMONEST).map(([colour]) => colour)
  // Of each region of colours its commonest one, weighed by what all of the region would lose.
  const regions = new Map<number, { readonly colour: number; lost: number }>()
  for (const [colour, count] of byCount.slice(COMMONEST)) {
    const lost = count * difference(colour, palette[nearest(colour, palette)] ?? 0)
    const region = regions.get(regionOf(colour))
    if (region === undefined) regions.set(regionOf(colour), { colour, lost })
    else region.lost += lost
  }
  const chosen = [...regions.values()].sort((one, other) => other.lost - one.lost).map(({ colour }) => colour)
  return [...new Set([...palette, ...chosen.slice(0, PALETTE_SIZE - COMMONEST), ...byCount.map(([colour]) => colour)])].slice(0, PALETTE_SIZE)
}

/** Four bits a channel. */
function regionOf(colour: number): number {
  return ((colour >> 12) & 0xf00) | ((colour >> 8) & 0xf0) | ((colour >> 4) & 0xf)
}

/** How many pixels a comparison at a threshold of 0.1 would tell from what they were. */
function differing(counts: Counts, palette: readonly number[], indexOf: ReadonlyMap<number, number>): number {
  let pixels = 0
  for (const [colour, count] of counts) if (difference(colour, palette[indexOf.get(colour) ?? 0] ?? 0) > MOST_ALIKE) pixels += count
  return pixels
}

/** The greatest difference of two colours, times the square of the threshold. */
const MOST_ALIKE = 35_215 * 0.1 ** 2

/** As a comparison of pictures weighs it: in YIQ, after Kotsarenko and Ramos, "Measuring perceived color difference using YIQ". */
function difference(one: number, other: number): number {
  const [red, green, blue] = [16, 8, 0].map((shift) => ((one >> shift) & 255) - ((other >> shift) & 255)) as [number, number, number]
  const y = red * 0.29889531 + green * 0.58662247 + blue * 0.11448223
  const i = red * 0.59597799 - green * 0.2741761 - blue * 0.32180189
  const q = red * 0.21147017 - green * 0.52261711 + blue * 0.31114694
  return 0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q
}

/** One byte a pixel; each line begins with its filter, none. */
function indexLines(colours: Uint32Array, width: number, indexOf: ReadonlyMap<number, number>): Buffer {
  const lines = Buffer.alloc((colours.length / width) * (width + 1))
  for (const [at, colour] of colours.entries()) lines[at + Math.floor(at / width) + 1] = indexOf.get(colour) ?? 0
  return lines
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [index, other] of palette.entries()) {
    const far = difference(colour, other)
    if (far < least) [best, least] = [index, far]
  }
  return best
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
