import { createHash } from 'node:crypto'
import { type Draft, draftViewSchema } from '#shared/contract/draft.ts'
import { parseReportDocument } from '#shared/document/parse-report-document.ts'
import { parseJsonBytes } from '#electron/services/drafts/json-bytes.ts'

/*
 * The file <id>.antou: JSON that a person can read in any text editor, one field a line.
 *
 *   { "format": "antou-draft", "formatVersion": 1, "checksum": "<sha-256>", "revision": …, "savedAt": …, "origin"?: …, "absorbed"?: …, "body": { document, view } }
 *
 * The checksum covers every byte of the file with its own 64 digits counted as zeros: not one bit can change unnoticed. The first four lines
 * (as `HEAD` has them) and this rule hold for every later formatVersion, so that an older 案头 can tell a newer file from a damaged one.
 */

const DRAFT_FORMAT_VERSION = 1

/** Beyond this nobody typed it; reading such a file would only freeze the program. */
export const MAX_DRAFT_BYTES = 64 * 1024 * 1024

/** Why a draft exists beside another one; shown in the list. */
const DRAFT_ORIGINS = ['conflict', 'recovered', 'copy'] as const
export type DraftOrigin = (typeof DRAFT_ORIGINS)[number]

export type DraftReading =
  | {
      readonly state: 'readable'
      readonly draft: Draft
      readonly checksum: string
      readonly origin: DraftOrigin | null
      /** The journal whose changes this version holds: one that a killed program did not come to remove. */
      readonly absorbed: string | null
    }
  /** Written by a later 案头: whole, but not for this version to read or to write. */
  | { readonly state: 'newer-version' }
  | { readonly state: 'damaged' }

const NO_CHECKSUM = '0'.repeat(64)
const HEAD = /^\{\n "format": "antou-draft",\n "formatVersion": ([1-9]\d{0,5}),\n "checksum": "([0-9a-f]{64})",\n/

/** The bytes of a draft file and the checksum in it. */
export function encodeDraft(
  draft: Draft,
  { origin = null, absorbed = null }: { readonly origin?: DraftOrigin | null; readonly absorbed?: string | null } = {},
): { readonly bytes: Uint8Array; readonly checksum: string } {
  const envelope = {
    format: 'antou-draft',
    formatVersion: DRAFT_FORMAT_VERSION,
    checksum: NO_CHECKSUM,
    revision: draft.revision,
    savedAt: draft.savedAt,
    ...(origin === null ? {} : { origin }),
    ...(absorbed === null ? {} : { absorbed }),
    body: { document: draft.document, view: draft.view },
  }
  const text = `${JSON.stringify(envelope, null, 1)}\n`
  const checksum = createHash('sha256').update(text).digest('hex')
  return { bytes: Buffer.from(text.replace(NO_CHECKSUM, checksum)), checksum }
}

/** Reads a draft file. Never throws, whatever the bytes are. */
export function decodeDraft(bytes: Uint8Array): DraftReading {
  const head = HEAD.exec(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 200)).toString('latin1'))
  const [lines, version, checksum] = head ?? []
  if (lines === undefined || checksum === undefined || checksumOf(bytes, lines.length) !== checksum) return { state: 'damaged' }
  if (Number(version) > DRAFT_FORMAT_VERSION) return { state: 'newer-version' }
  return readEnvelope(parseJsonBytes(bytes), checksum)
}

/** `headLength`: bytes up to and including the checksum's line, which ends with `",\n` after the digits. */
function checksumOf(bytes: Uint8Array, headLength: number): string {
  const end = headLength - 3
  return createHash('sha256')
    .update(bytes.subarray(0, end - NO_CHECKSUM.length))
    .update(NO_CHECKSUM)
    .update(bytes.subarray(end))
    .digest('hex')
}

function readEnvelope(value: unknown, checksum: string): DraftReading {
  if (!isRecord(value) || !isRecord(value['body'])) return { state: 'damaged' }
  const { revision, savedAt, body } = value
  if (typeof revision !== 'number' || !Number.isSafeInteger(revision) || revision < 0) return { state: 'damaged' }
  if (typeof savedAt !== 'string' || Number.isNaN(Date.parse(savedAt))) return { state: 'damaged' }
  const document = parseReportDocument((body as Record<string, unknown>)['document'])
  if (!document.ok) return { state: document.error.code === 'newer-version' ? 'newer-version' : 'damaged' }
  // Where the caret was is a convenience: a view that makes no sense must not keep anybody from the report.
  const view = draftViewSchema.safeParse((body as Record<string, unknown>)['view'])
  const draft: Draft = { document: document.value, view: view.success ? view.data : { caret: null }, revision, savedAt }
  const absorbed = typeof value['absorbed'] === 'string' ? value['absorbed'] : null
  return { state: 'readable', draft, checksum, origin: DRAFT_ORIGINS.find((origin) => origin === value['origin']) ?? null, absorbed }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
