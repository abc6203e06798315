import { z } from 'zod'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import { type UnitKind, UNIT_KINDS } from '#shared/document/report-document.ts'
import { PHRASE_ROLES, type PhraseRole } from '#shared/phrases/phrase-role.ts'

/**
 * A phrase block as it stands in assets/phrases. Slots are written in the text as 〔kind:hint〕, e.g. 〔number:次数〕;
 * the kinds are BLANK_KINDS. An empty `unitKinds` means every 身份.
 */
export const phraseBlockSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().min(2).max(24),
  text: z.string().min(8),
  roles: z.array(z.enum(PHRASE_ROLES)).min(1),
  unitKinds: z.array(z.enum(UNIT_KINDS)),
  /** Further words to find it by; title and text are always searched. */
  keywords: z.array(z.string()),
  /** Fixed terms it uses, as named in the report: 三会一课, 一岗双责. */
  terms: z.array(z.string()),
  /** Wording checked up to this month: 2026-03. */
  updatedTo: z.string().regex(/^\d{4}-\d{2}$/),
})

export interface PhraseBlock {
  readonly id: PhraseId
  readonly title: string
  readonly text: string
  readonly roles: readonly PhraseRole[]
  readonly unitKinds: readonly UnitKind[]
  readonly keywords: readonly string[]
  readonly terms: readonly string[]
  readonly updatedTo: string
}
