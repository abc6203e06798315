import type { Outline } from '#shared/document/outline.ts'
import { SECTION_ROLES, type SectionRole } from '#shared/document/section-role.ts'
import type { RoleShare } from '#shared/inspection/inspection.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'

/**
 * How much of the report each role takes, in the order of SECTION_ROLES, roles without text left out.
 * Title, salutation, signature and date belong to no role, so the shares need not come to 1.
 */
export function roleShares(outline: Outline, reportType: ReportType): RoleShare[] {
  const chars = new Map<SectionRole, number>()
  const add = (role: SectionRole, n: number) => chars.set(role, (chars.get(role) ?? 0) + n)
  add('lead', outline.lead?.chars ?? 0)
  add('closing', outline.closing?.chars ?? 0)
  for (const section of outline.sections) add(section.role, section.chars)
  return SECTION_ROLES.flatMap((role) => {
    const n = chars.get(role) ?? 0
    return n === 0 ? [] : [{ role, chars: n, share: n / outline.chars, ...targetOf(reportType, role) }]
  })
}

function targetOf(reportType: ReportType, role: SectionRole): Pick<RoleShare, 'target'> {
  const { shares = [], tolerance } = reportType.requirements
  const share = shares.find((target) => target.role === role)
  if (!share) return {}
  const { min, max } = share
  return {
    target: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), ...(tolerance === undefined ? {} : { tolerance }) },
  }
}
