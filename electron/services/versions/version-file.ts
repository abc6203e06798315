import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ownFileJson } from '#shared/base/own-file-json.ts'
import type { VersionKind } from '#shared/contract/version.ts'
import { VERSION_KINDS } from '#shared/contract/version.ts'
import { parseReportDocument } from '#shared/document/parse-report-document.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'

/*
 * versions/<draft>/<number>.json: two lines, each JSON. The first says what version this is and holds the SHA-256 of the second, the
 * report; the list reads no further than the first.
 */

const VERSION_FORMAT = 1

const headSchema = z.object({
  format: z.literal('antou-version'),
  formatVersion: z.literal(VERSION_FORMAT),
  kind: z.enum(VERSION_KINDS),
  name: z.string(),
  /** ISO 8601, UTC */
  at: z.string(),
  chars: z.number().int().min(0),
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
})

export interface VersionHead {
  readonly kind: VersionKind
  /** What the user called it; empty for others. */
  readonly name: string
  readonly at: string
  readonly chars: number
  /** Of the report's text and structure: equal for equal reports. */
  readonly checksum: string
}

/** Equal reports have equal sums, whenever they were saved. */
export function reportSum(document: ReportDocument): string {
  return createHash('sha256').update(bodyOf(document)).digest('hex')
}

/** The bytes of a version. */
export function encodeVersion(head: Omit<VersionHead, 'checksum'>, document: ReportDocument): Uint8Array {
  const body = bodyOf(document)
  const checksum = createHash('sha256').update(body).digest('hex')
  return Buffer.from(`${JSON.stringify({ format: 'antou-version', formatVersion: VERSION_FORMAT, ...head, checksum })}\n${body}\n`)
}

/** Null for what is no version this 案头 can read. */
export function decodeVersionHead(bytes: Uint8Array): VersionHead | null {
  const parsed = headSchema.safeParse(ownFileJson(linesOf(bytes)[0] ?? ''))
  if (!parsed.success) return null
  const { kind, name, at, chars, checksum } = parsed.data
  return { kind, name, at, chars, checksum }
}

/** Null for a damaged version. */
export function decodeVersion(bytes: Uint8Array): { readonly head: VersionHead; readonly document: ReportDocument } | null {
  const head = decodeVersionHead(bytes)
  const [, body = ''] = linesOf(bytes)
  if (head === null || createHash('sha256').update(body).digest('hex') !== head.checksum) return null
  const document = parseReportDocument(ownFileJson(body))
  return document.ok ? { head, document: document.value } : null
}

/** When it was last changed is no part of what a report says. */
function bodyOf(document: ReportDocument): string {
  return JSON.stringify({ ...document, updatedAt: document.createdAt })
}

function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split('\n')
}
