import type { IdSource } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import { type ReportDocument, SCHEMA_VERSION, type UnitKind } from '#shared/document/report-document.ts'
import { contentBlock, sectionBlocks } from '#shared/report-types/outline-blocks.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'

export interface StartOptions {
  readonly reportType: ReportType
  readonly unitKind: UnitKind
  /** 述职年度 */
  readonly year: number
  readonly ids: IdSource
  /** ISO 8601, UTC */
  readonly now: string
}

/** A new report: the starting outline of its type for this 身份, every slot an open blank. */
export function startReport({ reportType, unitKind, year, ids, now }: StartOptions): ReportDocument {
  return {
    schemaVersion: SCHEMA_VERSION,
    id: ids.draftId(),
    reportType: reportType.id,
    year,
    author: { role: unitKind },
    blocks: startingBlocks(reportType, unitKind, year, ids),
    createdAt: now,
    updatedAt: now,
  }
}

function startingBlocks(type: ReportType, unitKind: UnitKind, year: number, ids: IdSource): Block[] {
  return [
    contentBlock('title', type.title(year), ids),
    contentBlock('paragraph', type.lead(unitKind), ids),
    ...type.sections.filter((section) => section.within === undefined).flatMap((section) => sectionBlocks(type, section, unitKind, ids)),
    contentBlock('paragraph', type.closing, ids),
    contentBlock('signature', type.signature(unitKind), ids),
    contentBlock('date', type.date, ids),
  ]
}
