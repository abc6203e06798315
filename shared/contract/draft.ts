import { z } from 'zod'
import { ID_PATTERN } from '#shared/base/branded-ids.ts'
import { reportDocumentSchema } from '#shared/document/parse-report-document.ts'
import type { FoundPassage } from '#shared/document/search-report.ts'

const id = z.string().regex(ID_PATTERN)

const quoted = z.string().max(2_000)
const ignoredPlaceSchema = z.strictObject({
  rule: z.string().min(1).max(64),
  blockId: id,
  passage: quoted,
  before: quoted,
  after: quoted,
})

/** Where the user was. `offset` counts UTF-16 units of the block's shown text, number excluded. */
export const draftViewSchema = z.strictObject({
  caret: z.strictObject({ blockId: id, offset: z.number().int().min(0) }).nullable(),
  /** Places of findings that the user does not want to see again. */
  ignored: z.array(ignoredPlaceSchema).max(10_000).exactOptional(),
})
export type DraftView = z.infer<typeof draftViewSchema>

/** A draft as the window holds it. `revision` names the version on disk it was loaded from or last saved as. */
const draftSchema = z.strictObject({
  document: reportDocumentSchema,
  view: draftViewSchema,
  revision: z.number().int().min(0),
  /** ISO 8601 */
  savedAt: z.string(),
})
export type Draft = Omit<z.infer<typeof draftSchema>, 'document'> & {
  readonly document: import('#shared/document/report-document.ts').ReportDocument
}

/** Why a draft can be read and copied, but not written in. */
export type ReadOnlyReason = 'open-elsewhere' | 'newer-version'

export type OpenedDraft = Draft & {
  readonly readOnly?: ReadOnlyReason
  /** Holds what was typed before the program broke off, and had not been saved as a whole. */
  readonly restored?: true
}

const draftSummarySchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('readable'),
    id,
    title: z.string(),
    reportType: z.string(),
    savedAt: z.string(),
    /** Characters without white space. */
    chars: z.number().int(),
    openBlanks: z.number().int(),
  }),
  /** A file that cannot be read is shown, kept as it is and never written to. */
  z.strictObject({
    state: z.enum(['damaged', 'newer-version']),
    id,
    savedAt: z.string(),
    /** Whether the version saved before it can be read. */
    recoverable: z.boolean(),
  }),
])
export type DraftSummary = z.infer<typeof draftSummarySchema>

/** A draft whose text holds what was searched for. */
export interface FoundDraft {
  readonly id: string
  readonly passages: readonly FoundPassage[]
}

/** A save as the window hears of it. */
export interface SavedDraft {
  readonly revision: number
  /** ISO 8601, UTC */
  readonly savedAt: string
  /** Somebody else had changed the file on disk: it was left alone, and the window's text is a draft of its own from now on, under this id. */
  readonly movedTo?: string
  /** The file on disk had been deleted and was written again. */
  readonly recreated?: true
}
