import type { MatterLink } from '#shared/document/matter-link.ts'
import type { ReportDocument, UnitKind } from '#shared/document/report-document.ts'
import type { Requirements } from '#shared/document/requirements.ts'

/** What a report says about itself beside its text, as far as the window shows it. */
export interface ReportAbout {
  readonly reportType: string
  /** 身份; undefined where nobody said it. */
  readonly unitKind: UnitKind | undefined
  /** Figures of the local notice; undefined where those of the type hold. */
  readonly requirements: Requirements | undefined
  readonly links: readonly MatterLink[]
}

/** What a report says about itself. */
export function aboutOf({ reportType, author, requirements, links }: ReportDocument): ReportAbout {
  return { reportType, unitKind: author.role, requirements, links: links ?? [] }
}
