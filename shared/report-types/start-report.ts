import type { IdSource } from '#shared/base/branded-ids.ts'
import type { Block, ContentBlockType } from '#shared/document/blocks.ts'
import { type ReportDocument, SCHEMA_VERSION, type UnitKind } from '#shared/document/report-document.ts'
import type { Requirements } from '#shared/document/requirements.ts'
import { contentBlock, type OutlineFor, sectionBlocks } from '#shared/report-types/outline-blocks.ts'
import { type ReportType, textFor } from '#shared/report-types/report-type.ts'

export interface StartOptions {
  readonly reportType: ReportType
  readonly unitKind: UnitKind
  /** 述职年度 */
  readonly year: number
  readonly ids: IdSource
  /** ISO 8601, UTC */
  readonly now: string
  /** Figures of the local notice, where the user keeps some for this type. */
  readonly requirements?: Requirements
}

const YEAR_SLOT = '〔date:年份〕'

/** A text of the type with the year in it; without a year the year stays a slot. */
export function withYear(text: string, year: number | undefined): string {
  return year === undefined ? text : text.replaceAll(YEAR_SLOT, String(year))
}

/** A new report: the starting outline of its type for this 身份, every slot an open blank. */
export function startReport(options: StartOptions): ReportDocument {
  const { reportType, unitKind, year, ids, now, requirements } = options
  return {
    schemaVersion: SCHEMA_VERSION,
    id: ids.draftId(),
    reportType: reportType.id,
    year,
    author: { role: unitKind },
    blocks: startingBlocks(options),
    ...(requirements === undefined ? {} : { requirements }),
    createdAt: now,
    updatedAt: now,
  }
}

function startingBlocks({ reportType: type, unitKind, year, ids, requirements }: StartOptions): Block[] {
  const setting: OutlineFor = { type, unitKind, ids, aspects: (requirements ?? type.requirements).aspects ?? [] }
  const line = (kind: ContentBlockType, text: string) => (text === '' ? [] : [contentBlock(kind, withYear(text, year), ids)])
  return [
    ...line('title', type.title),
    ...line('salutation', type.salutation ?? ''),
    ...line('paragraph', textFor(type.lead, unitKind)),
    ...type.sections.filter((section) => section.within === undefined).flatMap((section) => sectionBlocks(section, setting)),
    ...line('paragraph', type.closing),
    ...line('signature', textFor(type.signature, unitKind)),
    ...line('date', type.date),
  ]
}
