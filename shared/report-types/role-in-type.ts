import { inferSectionRole } from '#shared/document/infer-section-role.ts'
import type { SectionRole } from '#shared/document/section-role.ts'
import { matchesWording } from '#shared/report-types/matches-wording.ts'
import type { ReportSection, ReportType } from '#shared/report-types/report-type.ts'

/** The section of the type whose wordings the heading has; of several, the one with the longest. */
export function sectionByWording(type: ReportType, heading: string): ReportSection | undefined {
  let best: ReportSection | undefined
  let length = 0
  for (const section of type.sections)
    for (const wording of section.match)
      if (wording.length > length && matchesWording(heading, wording)) {
        best = section
        length = wording.length
      }
  return best
}

/** The role of a first-level heading in a report of this type: by the type's own wordings, else by the general keywords. */
export function roleInType(type: ReportType): (heading: string) => SectionRole {
  return (heading) => sectionByWording(type, heading)?.role ?? inferSectionRole(heading)
}
