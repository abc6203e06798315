import { strFromU8 } from 'fflate'
import { u16, u32 } from '#shared/base/little-endian.ts'
import { type Result, type UserError, fail, ok } from '#shared/base/result.ts'
import { DOCX_ERRORS } from './docx-errors.ts'
import { foreignKind } from './foreign-kind.ts'
import type { Unpacker } from './unpacker.ts'
import { type ZipDirectory, type ZipEntry, readZipEnd, readZipEntries } from './zip-directory.ts'

/** What a report never exceeds, in bytes (a long one with pictures unpacks to a few MB). */
const ZIP_LIMITS = {
  file: 20 * 1024 * 1024,
  entries: 2000,
  part: 32 * 1024 * 1024,
  total: 64 * 1024 * 1024,
  /** Unpacked ÷ packed. Text reaches 20, tables of equal cells 100. */
  ratio: 200,
  /** Below this size no ratio is dangerous: short parts of equal lines pack better than any limit. */
  ratioFrom: 1024 * 1024,
} as const

/** A file that has passed the gate: where each part lies. */
export interface GatedZip {
  readonly bytes: Uint8Array
  readonly parts: ReadonlyMap<string, GatedPart>
  /** What its parts are unpacked with; `plainUnpacker` where nothing is given. */
  readonly unpacker?: Unpacker
}

export interface GatedPart {
  readonly name: string
  readonly isDeflated: boolean
  readonly crc: number
  /** The size the directory promises; the reader stops where a part turns out larger. */
  readonly size: number
  readonly start: number
  readonly end: number
}

const LOCAL = 0x04034b50
const LOCAL_LENGTH = 30
const ENCRYPTED = 1 | (1 << 6) | (1 << 13)
const SIZES_FOLLOW = 1 << 3

/**
 * Checks a .docx by its zip directory alone, before anything is unpacked (design: a 276 KB file can unpack to gigabytes).
 * Linear in the number of entries. Errors: see `DOCX_ERRORS`.
 */
export function passZipGate(bytes: Uint8Array): Result<GatedZip> {
  if (bytes.length === 0) return fail(DOCX_ERRORS.empty)
  if (bytes.length > ZIP_LIMITS.file) return fail(DOCX_ERRORS.tooLarge)
  if (u32(bytes, 0) !== LOCAL) return fail(foreignKind(bytes))
  const directory = readZipEnd(bytes)
  if (directory === null) return fail(DOCX_ERRORS.damaged)
  if (directory.usesZip64) return fail(DOCX_ERRORS.zip64)
  if (directory.entryCount > ZIP_LIMITS.entries) return fail(DOCX_ERRORS.tooManyParts)
  if (directory.spansDisks) return fail(DOCX_ERRORS.lyingZip)
  const entries = readZipEntries(bytes, directory, ZIP_LIMITS.entries)
  if (entries === null) return fail(DOCX_ERRORS.damaged)
  const problem = directoryProblem(entries, directory)
  if (problem) return fail(problem)
  const parts = locateParts(bytes, entries, directory.directoryOffset)
  return parts.ok ? ok({ bytes, parts: new Map(parts.value.map((part) => [part.name, part])) }) : parts
}

function directoryProblem(entries: readonly ZipEntry[], directory: ZipDirectory): UserError | null {
  if (entries.length > ZIP_LIMITS.entries) return DOCX_ERRORS.tooManyParts
  if (entries.length !== directory.entryCount) return DOCX_ERRORS.lyingZip
  const names = new Set<string>()
  let total = 0
  for (const entry of entries) {
    const problem = entryProblem(entry)
    if (problem) return problem
    // Word takes names that differ in case for the same.
    const name = entry.name.toLowerCase()
    if (names.has(name)) return DOCX_ERRORS.badNames
    names.add(name)
    total += entry.size
    if (total > ZIP_LIMITS.total) return DOCX_ERRORS.bomb
  }
  return null
}

function entryProblem({ name, flags, method, packedSize, size, headerOffset }: ZipEntry): UserError | null {
  if ((flags & ENCRYPTED) !== 0) return DOCX_ERRORS.encrypted
  if (isClimbing(name)) return DOCX_ERRORS.badNames
  if ([packedSize, size, headerOffset].includes(0xffffffff)) return DOCX_ERRORS.zip64
  if (method !== 0 && method !== 8) return DOCX_ERRORS.damaged
  if (method === 0 && packedSize !== size) return DOCX_ERRORS.lyingZip
  if (size > ZIP_LIMITS.part) return DOCX_ERRORS.bomb
  if (size > ZIP_LIMITS.ratioFrom && size > packedSize * ZIP_LIMITS.ratio) return DOCX_ERRORS.bomb
  return null
}

/** A name that is no plain path inside the file: empty, absolute, with .. or \ or control characters. */
function isClimbing(name: string): boolean {
  if (name === '' || name.length > 512 || /[\\\p{Cc}]/u.test(name) || /^(?:\/|[A-Za-z]:)/.test(name)) return true
  return name.split('/').includes('..')
}

/** The bytes of each part. Refused: local headers that contradict the directory, and parts that overlap or reach into the directory. */
function locateParts(bytes: Uint8Array, entries: readonly ZipEntry[], directoryOffset: number): Result<GatedPart[]> {
  const parts: GatedPart[] = []
  let taken = 0
  for (const entry of entries.toSorted((a, b) => a.headerOffset - b.headerOffset)) {
    const at = entry.headerOffset
    if (at < taken) return fail(DOCX_ERRORS.lyingZip)
    if (at + LOCAL_LENGTH > directoryOffset) return fail(DOCX_ERRORS.damaged)
    if (u32(bytes, at) !== LOCAL) return fail(DOCX_ERRORS.damaged)
    if (isContradicted(bytes, entry)) return fail(DOCX_ERRORS.lyingZip)
    const start = at + LOCAL_LENGTH + u16(bytes, at + 26) + u16(bytes, at + 28)
    const end = start + entry.packedSize
    if (end > directoryOffset) return fail(DOCX_ERRORS.lyingZip)
    taken = end
    parts.push({ name: entry.name, isDeflated: entry.method === 8, crc: entry.crc, size: entry.size, start, end })
  }
  return ok(parts)
}

function isContradicted(bytes: Uint8Array, entry: ZipEntry): boolean {
  const at = entry.headerOffset
  const nameEnd = at + LOCAL_LENGTH + u16(bytes, at + 26)
  if (strFromU8(bytes.subarray(at + LOCAL_LENGTH, nameEnd), true) !== entry.name) return true
  const flags = u16(bytes, at + 6)
  if ((flags & ENCRYPTED) !== 0 || u16(bytes, at + 8) !== entry.method) return true
  // With the flag the sizes stand behind the data and are 0 here, or right.
  const packed = u32(bytes, at + 18)
  const size = u32(bytes, at + 22)
  const isOpen = (flags & SIZES_FOLLOW) !== 0 && packed === 0 && size === 0
  return !isOpen && (packed !== entry.packedSize || size !== entry.size)
}
