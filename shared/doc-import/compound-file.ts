import { slice, u16, u32, u8, utf16 } from '#shared/base/little-endian.ts'

/** What lies in a compound file (OLE 复合文档, MS-CFB): streams by name. */
export interface CompoundFile {
  /** Names of the streams and storages of the root, as stored. */
  readonly names: readonly string[]
  /** The bytes of a stream of the root, cut where the file is cut; null where there is none of that name. */
  stream(name: string): Uint8Array | null
}

export const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Sector numbers from here on are marks, not sectors: end of chain, free, FAT, DIFAT. */
const FIRST_MARK = 0xfffffffa
const DIFAT_IN_HEADER = 109
const ENTRY = 128
const STORAGE = 1
const STREAM = 2
const ROOT = 5
/** Streams below this size lie in the mini stream, in sectors of 64 bytes. */
const MINI_CUTOFF = 4096
const MINI_SECTOR = 64
const NO_ENTRY = 0xffffffff

interface Entry {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/**
 * Opens a compound file. Own code, because `cfb` 1.2.2 follows a chain of sectors that returns to itself without end (its issue 11) and copies
 * every stream of the file. Here a chain is at most as long as the file has sectors, and only the streams asked for are put together.
 * `null`: no compound file, or one without a directory. Work and memory are linear in the size of the file.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | null {
  if (!COMPOUND_SIGNATURE.every((byte, i) => bytes[i] === byte)) return null
  const shift = u16(bytes, 30)
  if (shift !== 9 && shift !== 12) return null
  const sector = 1 << shift
  const count = Math.ceil(Math.max(0, bytes.length - sector) / sector)
  const sectorAt = (n: number) => slice(bytes, (n + 1) * sector, sector)
  const fat = readFat(bytes, sector, count)
  const chain = (start: number, size: number) => join(follow(fat, start, Math.min(count, Math.ceil(size / sector))).map(sectorAt), size)
  const entries = readDirectory(chain(u32(bytes, 48), bytes.length))
  const root = entries[0]
  if (root?.type !== ROOT) return null
  const children = listChildren(entries, root.child)
  const mini = lazy(() => ({ stream: chain(root.start, root.size), fat: chain(u32(bytes, 60), bytes.length) }))
  return {
    names: children.map((entry) => entry.name),
    stream: (name) => {
      const entry = children.find((child) => child.type === STREAM && child.name.toLowerCase() === name.toLowerCase())
      if (!entry) return null
      const size = Math.min(entry.size, bytes.length)
      return size < MINI_CUTOFF ? readMini(mini(), entry.start, size) : chain(entry.start, size)
    },
  }
}

/** The file allocation table: for each sector the one that follows it. Sectors of the table that are named twice end it. */
function readFat(bytes: Uint8Array, sector: number, count: number): Uint32Array {
  const perSector = sector / 4
  const fat = new Uint32Array(count).fill(NO_ENTRY)
  const tables: number[] = []
  for (let i = 0; i < DIFAT_IN_HEADER; i++) tables.push(u32(bytes, 76 + 4 * i))
  let more = u32(bytes, 68)
  for (let seen = 0; more < FIRST_MARK && more < count && seen < count / perSector + 1; seen++) {
    const at = (more + 1) * sector
    for (let i = 0; i < perSector - 1; i++) tables.push(u32(bytes, at + 4 * i))
    more = u32(bytes, at + sector - 4)
  }
  let next = 0
  for (const table of tables) {
    if (next >= count) break
    if (table >= count) {
      if (table < FIRST_MARK) next += perSector
      continue
    }
    const at = (table + 1) * sector
    for (let i = 0; i < perSector && next < count; i++, next++) fat[next] = at + 4 * i + 4 <= bytes.length ? u32(bytes, at + 4 * i) : NO_ENTRY
  }
  return fat
}

/** The sectors of a chain, at most `limit` of them: a chain that returns to itself ends there. */
function follow(fat: Uint32Array, start: number, limit: number): number[] {
  const sectors: number[] = []
  for (let at = start; at < fat.length && sectors.length < limit; at = fat[at] ?? NO_ENTRY) sectors.push(at)
  return sectors
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const length = Math.min(
    size,
    parts.reduce((sum, part) => sum + part.length, 0),
  )
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part.subarray(0, length - at), at)
    at = Math.min(length, at + part.length)
  }
  return whole
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    entries.push({
      name: utf16(bytes, at, Math.max(0, Math.min(32, u16(bytes, at + 64) >> 1) - 1)),
      type: u8(bytes, at + 66),
      left: u32(bytes, at + 68),
      right: u32(bytes, at + 72),
      child: u32(bytes, at + 76),
      start: u32(bytes, at + 116),
      size: u32(bytes, at + 120),
    })
  }
  return entries
}

/** The entries of a storage: a tree of left and right neighbours, each visited once. */
function listChildren(entries: readonly Entry[], first: number): Entry[] {
  const found: Entry[] = []
  const seen = new Set<number>()
  const open = [first]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at]
    if (!entry || seen.has(at)) continue
    seen.add(at)
    if (entry.type === STREAM || entry.type === STORAGE) found.push(entry)
    open.push(entry.left, entry.right)
  }
  return found
}

function readMini(mini: { readonly stream: Uint8Array; readonly fat: Uint8Array }, start: number, size: number): Uint8Array {
  const parts: Uint8Array[] = []
  let at = start
  for (let left = Math.ceil(size / MINI_SECTOR); left > 0 && at < FIRST_MARK && at * MINI_SECTOR < mini.stream.length; left--) {
    parts.push(slice(mini.stream, at * MINI_SECTOR, MINI_SECTOR))
    at = at * 4 + 4 <= mini.fat.length ? u32(mini.fat, at * 4) : NO_ENTRY
  }
  return join(parts, size)
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
