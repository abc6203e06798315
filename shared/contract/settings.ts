import { z } from 'zod'
import { ID_PATTERN } from '#shared/base/branded-ids.ts'
import { UNIT_KINDS } from '#shared/document/report-document.ts'

export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** 1 to 2: the interface's type size. */
  textScale: z.number().min(1).max(2),
  unitKind: z.enum(UNIT_KINDS),
  favouritePhrases: z.array(z.string()),
  /** Id of the layout profile used last. Settings of before layouts were to be chosen have none. */
  layoutProfile: z.string().regex(ID_PATTERN).default('standard'),
})
export type Settings = z.infer<typeof settingsSchema>
