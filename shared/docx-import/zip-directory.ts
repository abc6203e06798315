import { strFromU8 } from 'fflate'
import { u16, u32 } from '#shared/base/little-endian.ts'

/** One file of a zip, as the central directory describes it. Sizes in bytes; offsets from the start of the file. */
export interface ZipEntry {
  readonly name: string
  readonly flags: number
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly headerOffset: number
}

export interface ZipDirectory {
  /** What the end record says; may be more or fewer than there are. */
  readonly entryCount: number
  readonly directoryOffset: number
  readonly directorySize: number
  readonly usesZip64: boolean
  readonly spansDisks: boolean
}

const END = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const ZIP64_LOCATOR = 0x07064b50
const CENTRAL = 0x02014b50
const CENTRAL_LENGTH = 46

/** The end record of a zip (APPNOTE 4.3.16); null where there is none. Looks at the last 64 KB only. */
export function readZipEnd(bytes: Uint8Array): ZipDirectory | null {
  const last = bytes.length - END_LENGTH
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (bytes[at] !== 0x50 || u32(bytes, at) !== END || at + END_LENGTH + u16(bytes, at + 20) > bytes.length) continue
    const entryCount = u16(bytes, at + 10)
    const directorySize = u32(bytes, at + 12)
    const directoryOffset = u32(bytes, at + 16)
    const usesZip64 =
      entryCount === 0xffff || directorySize === 0xffffffff || directoryOffset === 0xffffffff || (at >= 20 && u32(bytes, at - 20) === ZIP64_LOCATOR)
    const spansDisks = u16(bytes, at + 4) !== 0 || u16(bytes, at + 6) !== 0 || u16(bytes, at + 8) !== entryCount
    return { entryCount, directoryOffset, directorySize, usesZip64, spansDisks }
  }
  return null
}

/** The entries of the central directory (APPNOTE 4.3.12); null when it is not whole. Reads at most `limit` + 1 of them. */
export function readZipEntries(bytes: Uint8Array, directory: ZipDirectory, limit: number): ZipEntry[] | null {
  const entries: ZipEntry[] = []
  const end = directory.directoryOffset + directory.directorySize
  if (end > bytes.length) return null
  let at = directory.directoryOffset
  while (at < end && entries.length <= limit) {
    if (at + CENTRAL_LENGTH > end || u32(bytes, at) !== CENTRAL) return null
    const nameLength = u16(bytes, at + 28)
    const next = at + CENTRAL_LENGTH + nameLength + u16(bytes, at + 30) + u16(bytes, at + 32)
    if (next > end) return null
    entries.push({
      name: strFromU8(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength), true),
      flags: u16(bytes, at + 8),
      method: u16(bytes, at + 10),
      crc: u32(bytes, at + 16),
      packedSize: u32(bytes, at + 20),
      size: u32(bytes, at + 24),
      headerOffset: u32(bytes, at + 42),
    })
    at = next
  }
  return entries
}
