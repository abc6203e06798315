import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ID_PATTERN } from '#shared/base/branded-ids.ts'
import { draftViewSchema } from '#shared/contract/draft.ts'
import { reportChangeSchema } from '#shared/contract/report-change-schema.ts'
import { parseReportDocument } from '#shared/document/parse-report-document.ts'
import { applyChange } from '#shared/document/report-change.ts'
import type { DraftSeal } from '#electron/services/drafts/draft-seal.ts'
import type { DraftView } from '#shared/contract/draft.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { parseJsonBytes } from '#electron/services/drafts/json-bytes.ts'

/*
 * The file <id>.journal: what was typed since the draft was last saved as a whole. It needs no other file: it begins with a whole report.
 *
 *   "ANTOUJ01", then records: length of the content (4 bytes, little-endian) · checksum (16 bytes) · content (JSON, sealed where drafts are)
 *
 * A checksum covers the one before it as well, so that records can neither change, nor change places, nor come from another journal.
 * What a killed program left half-written at the end is not a record yet: reading ends there.
 */

const MAGIC = Buffer.from('ANTOUJ01', 'latin1')
const MAGIC_KIND = 'ANTOUJ'
const LENGTH_BYTES = 4
const CHECKSUM_BYTES = 16
const RECORD_HEAD = LENGTH_BYTES + CHECKSUM_BYTES

const beginSchema = z.strictObject({
  journal: z.string().regex(ID_PATTERN),
  /** The version of the draft that this goes on from. */
  base: z.strictObject({ revision: z.number().int().min(0), checksum: z.string() }),
  document: z.unknown(),
  view: draftViewSchema,
  /** ISO 8601, UTC */
  savedAt: z.string(),
})
const changeSchema = z.strictObject({ change: reportChangeSchema, view: draftViewSchema, savedAt: z.string() })

const START: JournalEnd = { size: MAGIC.length, checksum: Buffer.alloc(CHECKSUM_BYTES), count: 0 }

export interface JournalBegin {
  readonly journal: string
  readonly base: { readonly revision: number; readonly checksum: string }
  readonly document: ReportDocument
  readonly view: DraftView
  readonly savedAt: string
}
export type JournalChange = z.infer<typeof changeSchema>

/** Where the next record goes. */
export interface JournalEnd {
  readonly size: number
  readonly checksum: Buffer
  /** How many records stand before it. */
  readonly count: number
}

export type JournalReading =
  | ({ readonly state: 'readable'; readonly end: JournalEnd } & JournalBegin)
  | { readonly state: 'newer-version' }
  /** Sealed with the user's password, which was not given yet. */
  | { readonly state: 'locked' }
  | { readonly state: 'damaged' }

export interface EncodedRecord {
  readonly bytes: Buffer
  readonly end: JournalEnd
}

/** The bytes of a new journal. */
export function encodeJournal(begin: JournalBegin, seal: DraftSeal): EncodedRecord {
  const first = encodeRecord(begin, START, seal)
  return { bytes: Buffer.concat([MAGIC, first.bytes]), end: first.end }
}

/** The bytes of one more record behind `end`. */
export function encodeRecord(content: JournalBegin | JournalChange, end: JournalEnd, seal: DraftSeal): EncodedRecord {
  return frameRecord(Buffer.from(JSON.stringify(content)), end, seal)
}

/** A record is sealed as the one of its number behind those before it: moved, or put into another journal, it does not open. */
function frameRecord(content: Uint8Array, end: JournalEnd, seal: DraftSeal): EncodedRecord {
  const sealed = seal.close(content, placeOf(end))
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt32LE(sealed.length)
  const checksum = checksumAfter(end.checksum, sealed)
  const bytes = Buffer.concat([length, checksum, sealed])
  return { bytes, end: { size: end.size + bytes.length, checksum, count: end.count + 1 } }
}

function placeOf({ count, checksum }: JournalEnd): string {
  return `journal ${count} ${checksum.toString('hex')}`
}

/**
 * The same journal with every record sealed as `seal` seals now. Null for what is no journal with a record that opens; records behind the
 * first that does not open could not be replayed either.
 */
export function resealJournal(bytes: Buffer, seal: DraftSeal): Buffer | null {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return null
  const pieces: Buffer[] = [MAGIC]
  let end = START
  for (const { content, before } of readRecords(bytes)) {
    const opened = seal.open(content, placeOf(before))
    if (opened.state !== 'open') break
    const record = frameRecord(opened.bytes, end, seal)
    pieces.push(record.bytes)
    end = record.end
  }
  return end.count === 0 ? null : Buffer.concat(pieces)
}

/** The contents of the records as they stand in the file; none for what is no journal. */
export function journalContents(bytes: Buffer): Buffer[] {
  return bytes.subarray(0, MAGIC.length).equals(MAGIC) ? readRecords(bytes).map(({ content }) => content) : []
}

/** Reads a journal up to its last whole record. Never throws, whatever the bytes are. */
export function decodeJournal(bytes: Buffer, seal: DraftSeal): JournalReading {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC))
    return { state: bytes.subarray(0, MAGIC_KIND.length).toString('latin1') === MAGIC_KIND ? 'newer-version' : 'damaged' }
  const records = readRecords(bytes)
  const first = records[0]
  if (first === undefined) return { state: 'damaged' }
  const opened = seal.open(first.content, placeOf(first.before))
  if (opened.state !== 'open') return { state: opened.state }
  const begin = beginSchema.safeParse(parseJsonBytes(opened.bytes))
  const document = begin.success ? parseReportDocument(begin.data.document) : null
  if (!begin.success || document === null) return { state: 'damaged' }
  if (!document.ok) return { state: document.error.code === 'newer-version' ? 'newer-version' : 'damaged' }
  return replay({ ...begin.data, document: document.value }, records, seal)
}

interface RawRecord {
  readonly content: Buffer
  readonly before: JournalEnd
  readonly end: JournalEnd
}

function replay(begin: JournalBegin, records: readonly RawRecord[], seal: DraftSeal): JournalReading {
  let state = begin
  let end = records[0]?.end ?? START
  for (const record of records.slice(1)) {
    const opened = seal.open(record.content, placeOf(record.before))
    const parsed = opened.state === 'open' ? changeSchema.safeParse(parseJsonBytes(opened.bytes)) : null
    const blocks = parsed?.success ? applyChange(state.document.blocks, parsed.data.change) : null
    if (!parsed?.success || blocks === null) break
    const { savedAt, view } = parsed.data
    state = { ...state, document: { ...state.document, blocks, updatedAt: savedAt }, view, savedAt }
    end = record.end
  }
  return { state: 'readable', ...state, end }
}

function readRecords(bytes: Buffer): RawRecord[] {
  const records: RawRecord[] = []
  let end = START
  while (end.size + RECORD_HEAD <= bytes.length) {
    const length = bytes.readUInt32LE(end.size)
    const content = bytes.subarray(end.size + RECORD_HEAD, end.size + RECORD_HEAD + length)
    const checksum = bytes.subarray(end.size + LENGTH_BYTES, end.size + RECORD_HEAD)
    if (content.length !== length || !checksumAfter(end.checksum, content).equals(checksum)) break
    const before = end
    end = { size: end.size + RECORD_HEAD + content.length, checksum, count: end.count + 1 }
    records.push({ content, before, end })
  }
  return records
}

function checksumAfter(before: Buffer, content: Uint8Array): Buffer {
  return createHash('sha256').update(before).update(content).digest().subarray(0, CHECKSUM_BYTES)
}
