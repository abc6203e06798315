const SECTOR = 512
const MINI_SECTOR = 64
const MINI_CUTOFF = 4096
const END = 0xfffffffe
const FREE = 0xffffffff
const FAT = 0xfffffffd
const DIFAT = 0xfffffffc

const u16 = (value: number) => Buffer.from([value & 0xff, (value >>> 8) & 0xff])
const u32 = (value: number) => Buffer.concat([u16(value & 0xffff), u16(value >>> 16)])
const padded = (data: Uint8Array, unit: number) => Buffer.concat([data, Buffer.alloc((unit - (data.length % unit)) % unit)])

/** A compound file with these streams in its root (MS-CFB), small ones in the mini stream as the format demands. */
export function buildCompoundFile(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const sectors: Buffer[] = []
  const next: number[] = []
  const place = (data: Uint8Array, mark?: number): number => {
    if (data.length === 0) return END
    const whole = padded(data, SECTOR)
    const first = sectors.length
    for (let at = 0; at < whole.length; at += SECTOR) {
      sectors.push(whole.subarray(at, at + SECTOR))
      next.push(mark ?? (at + SECTOR < whole.length ? sectors.length : END))
    }
    return first
  }
  const small = placeSmall(Object.values(streams).filter((data) => data.length < MINI_CUTOFF))
  let smallIndex = 0
  const entries = Object.entries(streams).map(([name, data]) => ({
    name,
    size: data.length,
    start: data.length < MINI_CUTOFF ? (small.starts[smallIndex++] ?? END) : place(data),
  }))
  const miniFat = place(small.fat)
  const root = directoryEntry('Root Entry', 5, entries.length > 0 ? 1 : FREE, FREE, place(small.stream), small.stream.length)
  const rest = entries.map(({ name, start, size }, i) => directoryEntry(name, 2, FREE, i + 2 <= entries.length ? i + 2 : FREE, start, size))
  const directory = place(Buffer.concat([root, ...rest]))
  return assemble(sectors, next, { directory, miniFat, miniSectors: Math.ceil(small.fat.length / SECTOR) })
}

function placeSmall(all: readonly Uint8Array[]): { stream: Buffer; fat: Buffer; starts: number[] } {
  const parts: Buffer[] = []
  const links: number[] = []
  const starts = all.map((data) => {
    const count = Math.ceil(data.length / MINI_SECTOR)
    const first = links.length
    for (let i = 0; i < count; i++) links.push(i + 1 < count ? first + i + 1 : END)
    parts.push(padded(data, MINI_SECTOR))
    return count > 0 ? first : END
  })
  return { stream: Buffer.concat(parts), fat: Buffer.concat(links.map(u32)), starts }
}

function directoryEntry(name: string, type: number, child: number, right: number, start: number, size: number): Buffer {
  const entry = Buffer.alloc(128)
  entry.write(name, 'utf16le')
  entry.writeUInt16LE(2 * (name.length + 1), 64)
  entry[66] = type
  entry.writeUInt32LE(FREE, 68)
  entry.writeUInt32LE(right, 72)
  entry.writeUInt32LE(child, 76)
  entry.writeUInt32LE(start, 116)
  entry.writeUInt32LE(size, 120)
  return entry
}

interface Starts {
  readonly directory: number
  readonly miniFat: number
  readonly miniSectors: number
}

/** Adds the allocation table, and where it has more than 109 sectors the list of them. */
function assemble(sectors: readonly Buffer[], next: readonly number[], starts: Starts): Buffer {
  let tables = 0
  let lists = 0
  for (;;) {
    const needed = Math.ceil((sectors.length + tables + lists) / 128)
    const listed = Math.max(0, Math.ceil((needed - 109) / 127))
    if (needed === tables && listed === lists) break
    tables = needed
    lists = listed
  }
  const first = sectors.length
  const links = [...next, ...Array<number>(tables).fill(FAT), ...Array<number>(lists).fill(DIFAT)]
  const fat = padded(Buffer.concat(links.map(u32)), SECTOR).fill(0xff, links.length * 4)
  const numbers = Array.from({ length: tables }, (_, i) => first + i)
  const header = Buffer.alloc(SECTOR)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  for (const [value, at] of [
    [62, 24],
    [3, 26],
    [0xfffe, 28],
    [9, 30],
    [6, 32],
  ] as const)
    header.writeUInt16LE(value, at)
  header.writeUInt32LE(tables, 44)
  header.writeUInt32LE(starts.directory, 48)
  header.writeUInt32LE(MINI_CUTOFF, 56)
  header.writeUInt32LE(starts.miniFat, 60)
  header.writeUInt32LE(starts.miniSectors, 64)
  header.writeUInt32LE(lists > 0 ? first + tables : END, 68)
  header.writeUInt32LE(lists, 72)
  for (let i = 0; i < 109; i++) header.writeUInt32LE(numbers[i] ?? FREE, 76 + 4 * i)
  const more = Array.from({ length: lists }, (_, i) => {
    const part = Array.from({ length: 127 }, (_, n) => u32(numbers[109 + 127 * i + n] ?? FREE))
    return Buffer.concat([...part, u32(i + 1 < lists ? first + tables + i + 1 : END)])
  })
  return Buffer.concat([header, ...sectors, fat, ...more])
}

export interface DocPiece {
  readonly text: string
  /** Stored in one byte a character (Windows-1252). */
  readonly oneByte?: boolean
  /** Property changes of the whole piece, as quick saving leaves them. */
  readonly changes?: readonly number[]
  /** A short change: number of the property and its operand. */
  readonly shortChange?: readonly [number, number]
}

export interface DocOptions {
  readonly pieces: readonly DocPiece[]
  /** Character properties from one position up to another. */
  readonly runs?: readonly { readonly from: number; readonly to: number; readonly sprms: readonly number[] }[]
  /** Paragraph properties, for each mark in order. */
  readonly paragraphs?: readonly (readonly number[])[]
  readonly version?: number
  readonly flags?: number
  /** Length that the header claims. */
  readonly claimedLength?: number
  readonly fonts?: readonly string[]
  readonly data?: Uint8Array
}

/** A property change as it is stored: `sprm(0x0800, 1)`, with the operand in bytes. */
export function sprm(code: number, ...operand: readonly number[]): number[] {
  return [code & 0xff, code >> 8, ...operand]
}

const TEXT = 2048

/** The streams of a Word 97 file with this text: the pieces lie in the file in reverse order, as after quick saving. */
export function docStreams(options: DocOptions): Record<string, Uint8Array> {
  const { pieces } = options
  const stored: Buffer[] = []
  const offsets: number[] = []
  let offset = TEXT
  for (const piece of [...pieces].reverse()) {
    const bytes = padded(Buffer.from(piece.text, piece.oneByte ? 'latin1' : 'utf16le'), 2)
    stored.push(bytes)
    offsets.unshift(offset)
    offset += bytes.length
  }
  const starts: number[] = []
  pieces.reduce((at, piece) => {
    starts.push(at)
    return at + piece.text.length
  }, 0)
  const offsetOf = (at: number): number => {
    const i = starts.findLastIndex((start) => start <= at)
    return (offsets[i] ?? TEXT) + (at - (starts[i] ?? 0)) * (pieces[i]?.oneByte ? 1 : 2)
  }
  const body = padded(Buffer.concat(stored), SECTOR)
  const pageAt = (TEXT + body.length) / SECTOR
  const text = pieces.map((piece) => piece.text).join('')
  const character = characterPage(options, offsetOf)
  const paragraph = paragraphPage(options, text, offsetOf)
  const table = tableStream(options, starts, offsets, text.length, pageAt)
  const header = headerBlock(options, text.length, table.places)
  const word = Buffer.concat([header, body, character, paragraph, Buffer.alloc(MINI_CUTOFF)])
  return { WordDocument: word, '1Table': padded(table.bytes, MINI_CUTOFF), ...(options.data ? { Data: options.data } : {}) }
}

export function buildDoc(options: DocOptions | string): Buffer {
  return buildCompoundFile(docStreams(typeof options === 'string' ? { pieces: [{ text: options }] } : options))
}

interface PageRun {
  readonly start: number
  readonly end: number
  readonly stored: Buffer
}

function page(runs: readonly PageRun[], descriptor: number): Buffer {
  const sorted = [...runs].sort((a, b) => a.start - b.start)
  const bytes = Buffer.alloc(SECTOR)
  let free = SECTOR - 2
  const bounds = sorted.map((run) => run.start)
  bounds.push(sorted.at(-1)?.end ?? 0)
  for (const [i, bound] of bounds.entries()) bytes.writeUInt32LE(bound, 4 * i)
  sorted.forEach((run, i) => {
    if (run.stored.length === 0) return
    free -= run.stored.length + (run.stored.length & 1)
    run.stored.copy(bytes, free)
    bytes[4 * bounds.length + descriptor * i] = free / 2
  })
  bytes[SECTOR - 1] = sorted.length
  return bytes
}

/** Runs in the order of the file; what lies between them has no properties. */
function characterPage({ runs = [] }: DocOptions, offsetOf: (at: number) => number): Buffer {
  const found: PageRun[] = []
  for (const { from, to, sprms } of [...runs].sort((a, b) => offsetOf(a.from) - offsetOf(b.from))) {
    const start = offsetOf(from)
    const last = found.at(-1)
    if (last && last.end < start) found.push({ start: last.end, end: start, stored: Buffer.alloc(0) })
    found.push({ start, end: offsetOf(to - 1) + 2, stored: Buffer.from([sprms.length, ...sprms]) })
  }
  return page(found, 1)
}

function paragraphPage({ paragraphs = [] }: DocOptions, text: string, offsetOf: (at: number) => number): Buffer {
  const marks = [...text].flatMap((char, at) => (char === '\r' || char === '\x07' ? [at] : []))
  const runs = paragraphs.map((sprms, i): PageRun => {
    const from = i === 0 ? 0 : (marks[i - 1] ?? 0) + 1
    const stored = Buffer.from([0, Math.ceil((sprms.length + 2) / 2), 0, 0, ...sprms])
    return { start: offsetOf(from), end: offsetOf(marks[i] ?? from) + 2, stored }
  })
  return page(runs, 13)
}

function tableStream(options: DocOptions, starts: readonly number[], offsets: readonly number[], length: number, pageAt: number) {
  const long = options.pieces.flatMap((piece) => (piece.changes ? [piece.changes] : []))
  let used = 0
  const descriptors = options.pieces.map((piece, i) => {
    const where = piece.oneByte ? 0x40000000 | ((offsets[i] ?? 0) * 2) : (offsets[i] ?? 0)
    const short = piece.shortChange ? (piece.shortChange[0] << 1) | (piece.shortChange[1] << 8) : 0
    return Buffer.concat([u16(0), u32(where), u16(piece.changes ? (used++ << 1) | 1 : short)])
  })
  const plc = Buffer.concat([...starts.map(u32), u32(length), ...descriptors])
  const clx = Buffer.concat([
    ...long.map((sprms) => Buffer.concat([Buffer.from([1]), u16(sprms.length), Buffer.from(sprms)])),
    Buffer.from([2]),
    u32(plc.length),
    plc,
  ])
  const bounds = Buffer.concat([u32(0), u32(0x7fffffff)])
  const fonts = Buffer.concat([u16(options.fonts?.length ?? 0), u16(0), ...(options.fonts ?? []).map(fontEntry)])
  const parts: readonly (readonly [number, Buffer])[] = [
    [33, clx],
    [12, Buffer.concat([bounds, u32(pageAt)])],
    [13, Buffer.concat([bounds, u32(pageAt + 1)])],
    [15, fonts],
  ]
  const places = new Map<number, { offset: number; size: number }>()
  let at = 0
  for (const [number, bytes] of parts) {
    places.set(number, { offset: at, size: bytes.length })
    at += bytes.length
  }
  return { bytes: Buffer.concat(parts.map(([, bytes]) => bytes)), places }
}

function fontEntry(name: string): Buffer {
  const entry = Buffer.concat([Buffer.alloc(39), Buffer.from(`${name}\0`, 'utf16le')])
  return Buffer.concat([Buffer.from([entry.length]), entry])
}

function headerBlock(options: DocOptions, length: number, places: ReadonlyMap<number, { offset: number; size: number }>): Buffer {
  const header = Buffer.alloc(TEXT)
  header.writeUInt16LE(0xa5ec, 0)
  header.writeUInt16LE(options.version ?? 193, 2)
  header.writeUInt16LE(0x0200 | (options.flags ?? 0), 10)
  header.writeUInt16LE(14, 0x20)
  header.writeUInt16LE(22, 0x3e)
  header.writeUInt32LE(options.claimedLength ?? length, 0x4c)
  header.writeUInt16LE(93, 0x98)
  for (const [number, { offset, size }] of places) {
    header.writeUInt32LE(offset, 0x9a + 8 * number)
    header.writeUInt32LE(size, 0x9a + 8 * number + 4)
  }
  return header
}
