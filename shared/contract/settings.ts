import { z } from 'zod'
import { UNIT_KINDS } from '#shared/document/report-document.ts'

export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** 1 to 2: the interface's type size. */
  textScale: z.number().min(1).max(2),
  unitKind: z.enum(UNIT_KINDS),
  favouritePhrases: z.array(z.string()),
})
export type Settings = z.infer<typeof settingsSchema>
