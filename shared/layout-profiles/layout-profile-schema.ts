import { z } from 'zod'
import { ID_PATTERN } from '#shared/base/branded-ids.ts'
import { LAYOUT_PROFILE_VERSION, type LayoutProfile, PROFILE_NAME_LENGTH } from '#shared/layout-profiles/layout-profile.ts'

/** What a font may be called: one line, nothing that XML or a style sheet would have to escape. */
const fontName = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .regex(/^[^\p{C}"'<>&;{}\\]+$/u)
const halfPoints = z.number().int().min(10).max(144)
/** 5 to 60 mm. */
const margin = z.number().int().min(283).max(3402)

/** Bounds are what Word prints sensibly, not what the standard allows; for that see `profileDepartures`. */
export const layoutProfileSchema: z.ZodType<LayoutProfile> = z.strictObject({
  version: z.literal(LAYOUT_PROFILE_VERSION),
  id: z.string().regex(ID_PATTERN),
  name: z
    .string()
    .trim()
    .min(1)
    .max(PROFILE_NAME_LENGTH)
    .regex(/^[^\p{C}]+$/u),
  note: z.string().max(100),
  fonts: z.strictObject({ title: fontName, body: fontName, kai: fontName, hei: fontName, song: fontName, latin: fontName }),
  digits: z.enum(['latin', 'chinese']),
  sizes: z.strictObject({ title: halfPoints, body: z.number().int().min(20).max(48), table: halfPoints, pageNumber: halfPoints }),
  page: z.strictObject({ topTwips: margin, bottomTwips: margin, leftTwips: margin, rightTwips: margin }),
  // 12 to 50 pt.
  lineTwips: z.number().int().min(240).max(1000),
  firstLineCharacters: z.number().int().min(0).max(4),
  pageNumber: z.enum(['outside', 'center']),
  heading3Bold: z.boolean(),
  seal: z.boolean(),
  grid: z.enum(['portable', 'native']),
})
