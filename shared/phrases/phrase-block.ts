import { z } from 'zod'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import { type UnitKind, UNIT_KINDS } from '#shared/document/report-document.ts'
import type { SectionRole } from '#shared/document/section-role.ts'

/** Where in a report a phrase belongs. Finer than a section's role: the achievements are written topic by topic. */
export const PHRASE_ROLES = [
  'lead',
  'political',
  'theory',
  'responsibility',
  'organisation',
  'members',
  'party-life',
  'integrity',
  'ideology',
  'central-work',
  'rectification',
  'problems',
  'causes',
  'measures',
  'closing',
  'transition',
] as const
export type PhraseRole = (typeof PHRASE_ROLES)[number]

/** The tag shown beside a phrase, and the section role in which it is offered first. */
export const PHRASE_ROLE_INFO: Readonly<Record<PhraseRole, { readonly name: string; readonly section: SectionRole }>> = {
  lead: { name: '开头', section: 'lead' },
  political: { name: '政治建设', section: 'achievements' },
  theory: { name: '理论学习', section: 'achievements' },
  responsibility: { name: '责任落实', section: 'achievements' },
  organisation: { name: '组织建设', section: 'achievements' },
  members: { name: '党员队伍', section: 'achievements' },
  'party-life': { name: '组织生活', section: 'achievements' },
  integrity: { name: '作风纪律', section: 'achievements' },
  ideology: { name: '意识形态', section: 'achievements' },
  'central-work': { name: '中心工作', section: 'achievements' },
  rectification: { name: '整改', section: 'rectification' },
  problems: { name: '问题', section: 'problems' },
  causes: { name: '原因', section: 'causes' },
  measures: { name: '措施', section: 'measures' },
  closing: { name: '结尾', section: 'closing' },
  transition: { name: '过渡', section: 'other' },
}

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
