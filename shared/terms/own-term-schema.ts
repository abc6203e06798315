import { z } from 'zod'
import { COMPONENT_LENGTH, EXPLANATION_LENGTH, MOST_COMPONENTS, type OwnTerm, TERM_NAME_LENGTH, TERM_WORDING_LENGTH } from '#shared/terms/own-term.ts'

/** One line that a person can read: no control characters. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\p{C}]*$/u)

/** Apart from the type, so that the window needs no schema library. */
export const ownTermSchema: z.ZodType<OwnTerm> = z.strictObject({
  id: z
    .string()
    .regex(/^own-[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(64),
  name: line(TERM_NAME_LENGTH).min(1),
  wording: line(TERM_WORDING_LENGTH).min(1),
  components: z.array(line(COMPONENT_LENGTH).min(1)).max(MOST_COMPONENTS),
  explanation: line(EXPLANATION_LENGTH),
  updatedTo: z.string().regex(/^\d{4}-\d{2}$/),
})
