import { z } from 'zod'
import { ID_PATTERN } from '#shared/base/branded-ids.ts'
import { FIRST_HINTS } from '#shared/contract/first-hint.ts'
import { requirementsSchema } from '#shared/document/requirements-schema.ts'
import { UNIT_KINDS } from '#shared/document/report-document.ts'

/** Trimmed, so that a stray space never makes a name another name. */
const ownText = z.string().trim().max(100)

const particularsSchema = z.strictObject({
  name: ownText,
  post: ownText,
  unit: ownText,
  superior: ownText,
  places: z.array(ownText).max(100),
  since: z.number().int().min(1950).max(2100).optional(),
})

export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** 1 to 2: the interface's type size. */
  textScale: z.number().min(1).max(2),
  unitKind: z.enum(UNIT_KINDS),
  favouritePhrases: z.array(z.string()),
  /** Id of the layout profile used last. Settings of before layouts were to be chosen have none. */
  layoutProfile: z.string().regex(ID_PATTERN).default('standard'),
  /** What the user told about themselves. Null: never asked; skipped: told nothing. */
  particulars: particularsSchema.nullable().default(null),
  /** How large the page is shown: as the window allows, or 1 for real size. */
  pageZoom: z.union([z.literal('fit'), z.number().min(0.5).max(2)]).default('fit'),
  /** Figures of local notices that the user keeps under a name. */
  requirementPresets: z
    .array(z.strictObject({ name: ownText.min(1), requirements: requirementsSchema }))
    .max(100)
    .default([]),
  /** Characters a minute at which the user reads a report out. */
  readingPace: z.number().int().min(120).max(360).default(220),
  /** Hints that were followed or waved away: they never come again. */
  hintsDone: z.array(z.enum(FIRST_HINTS)).max(FIRST_HINTS.length).default([]),
})
export type Settings = z.infer<typeof settingsSchema>
