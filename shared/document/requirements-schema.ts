import { z } from 'zod'
import type { Requirements } from '#shared/document/requirements.ts'
import { SECTION_ROLES } from '#shared/document/section-role.ts'

const count = z.number().int().min(0).max(1_000_000)
const share = z.number().min(0).max(1)

/** Bounds keep nonsense out; whether the figures are sensible is for whoever sets them. */
export const requirementsSchema: z.ZodType<Requirements> = z.strictObject({
  chars: z.strictObject({ min: count.exactOptional(), max: count.exactOptional() }).exactOptional(),
  shares: z
    .array(z.strictObject({ role: z.enum(SECTION_ROLES), min: share.exactOptional(), max: share.exactOptional() }))
    .max(20)
    .exactOptional(),
  tolerance: share.exactOptional(),
  problems: z.number().int().min(0).max(100).exactOptional(),
  minutes: z.number().min(0).max(600).exactOptional(),
  pace: z.number().int().min(50).max(600).exactOptional(),
  aspects: z.array(z.string().trim().min(1).max(100)).max(20).exactOptional(),
})
