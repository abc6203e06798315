import { z } from 'zod'
import { ID_PATTERN } from '#shared/base/branded-ids.ts'
import type { ReportChange } from '#shared/document/report-change.ts'
import { reportDocumentSchema } from '#shared/document/parse-report-document.ts'

const count = z.number().int().min(0)

/** Guards a change of a report on its way to the desktop and in a journal. */
export const reportChangeSchema = z.strictObject({
  blocks: reportDocumentSchema.shape.blocks,
  row: z.strictObject({ at: count, removed: count, ids: z.array(z.string().regex(ID_PATTERN)) }).nullable(),
}) as unknown as z.ZodType<ReportChange>
