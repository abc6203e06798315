import { z } from 'zod'
import { ID_PATTERN } from '#shared/base/branded-ids.ts'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { CONTENT_BLOCK_TYPES, type Block } from '#shared/document/blocks.ts'
import { BLANK_KINDS, type Inline, normalizeInlines } from '#shared/document/inline.ts'
import { migrateReport } from '#shared/document/migrations/index.ts'
import { type ReportDocument, SCHEMA_VERSION, UNIT_KINDS } from '#shared/document/report-document.ts'
import { requirementsSchema } from '#shared/document/requirements-schema.ts'
import { SECTION_ROLES } from '#shared/document/section-role.ts'

const id = z.string().regex(ID_PATTERN)

const inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string() }),
  z.strictObject({
    type: z.literal('blank'),
    id,
    kind: z.enum(BLANK_KINDS),
    hint: z.string().min(1),
    choices: z.array(z.string().min(1).max(100)).min(1).max(50).exactOptional(),
    link: id.exactOptional(),
    value: z.string().min(1).exactOptional(),
  }),
])

const content = z.array(inline)

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(CONTENT_BLOCK_TYPES), id, content }),
  z.strictObject({
    type: z.literal('heading'),
    id,
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    content,
    runIn: content,
    role: z.enum(SECTION_ROLES).exactOptional(),
    section: z.string().regex(ID_PATTERN).exactOptional(),
  }),
  z.strictObject({ type: z.literal('table'), id, rows: z.array(z.array(content).min(1)).min(1), headerRows: z.number().int().min(0) }),
])

const text = z.string().exactOptional()

const matter = z.strictObject({ block: id, part: z.number().int().min(1).max(100).exactOptional() })
const link = z.strictObject({ problem: matter, kind: z.enum(['cause', 'measure']), other: matter, apart: z.literal(true).exactOptional() })

/** The shape of a stored report. Guards the file format and the contract alike. */
export const reportDocumentSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id,
  reportType: z.string().min(1),
  year: z.number().int().min(1900).max(2999).exactOptional(),
  author: z.strictObject({ name: text, post: text, unit: text, role: z.enum(UNIT_KINDS).exactOptional() }),
  blocks: z.array(block),
  requirements: requirementsSchema.exactOptional(),
  links: z.array(link).max(1000).exactOptional(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})

/**
 * Reads a stored report of this or any older schema version; the result is normalised (see `normalizeReport`).
 * Errors: `newer-version` (written by a later 案头; must not be written to), `not-a-report`.
 */
export function parseReportDocument(value: unknown): Result<ReportDocument> {
  const migrated = migrateReport(value)
  if (!migrated.ok) return migrated
  const parsed = reportDocumentSchema.safeParse(migrated.value)
  if (!parsed.success)
    return fail(userError('not-a-report', '这份草稿的内容不完整，读不出来。', '原文件没有改动。', '请从草稿列表里打开上一次保存的版本。'))
  return ok(normalizeReport(parsed.data as unknown as ReportDocument))
}

/** The one stored form of a report: adjacent texts joined, empty texts dropped. */
function normalizeReport(report: ReportDocument): ReportDocument {
  return { ...report, blocks: report.blocks.map(normalizeBlock) }
}

function normalizeBlock(block: Block): Block {
  const tidy = (inlines: readonly Inline[]) => normalizeInlines(inlines)
  switch (block.type) {
    case 'heading':
      return { ...block, content: tidy(block.content), runIn: tidy(block.runIn) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(tidy)) }
    default:
      return { ...block, content: tidy(block.content) }
  }
}
