import type { IdSource } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import { type Outline, type OutlineSection, outlineOf } from '#shared/document/outline.ts'
import type { ReportDocument, UnitKind } from '#shared/document/report-document.ts'
import type { SectionRole } from '#shared/document/section-role.ts'
import { reportTypeById } from '#shared/report-types/index.ts'
import { contentBlock, sectionBlocks, sectionEntries } from '#shared/report-types/outline-blocks.ts'
import type { ReportSection, ReportType } from '#shared/report-types/report-type.ts'

/** What can be put in for a missing part. */
export type InsertablePart = SectionRole | 'title' | 'sign-off'

/** Blocks to put in before the block at `index` of the report; `index` may be the number of blocks. */
export interface OutlineInsertion {
  readonly index: number
  readonly blocks: readonly Block[]
}

/** Stands in where the report does not say whom it is written for. */
const DEFAULT_UNIT_KIND: UnitKind = 'office'

interface Setting {
  readonly report: ReportDocument
  readonly outline: Outline
  readonly type: ReportType
  readonly unitKind: UnitKind
  readonly ids: IdSource
}

/**
 * Where a missing part goes in this report, with its heading and guiding text; headings take their numbers from where they land.
 * null where the part is already there or this type of report has no such part.
 */
export function outlineInsertion(report: ReportDocument, part: InsertablePart, ids: IdSource): OutlineInsertion | null {
  const type = reportTypeById(report.reportType)
  const setting: Setting = { report, outline: outlineOf(report), type, unitKind: report.author.role ?? DEFAULT_UNIT_KIND, ids }
  const insertion = insertPart(setting, part)
  return insertion && insertion.blocks.length > 0 ? insertion : null
}

function insertPart(setting: Setting, part: InsertablePart): OutlineInsertion | null {
  const { outline, type, unitKind, ids, report } = setting
  switch (part) {
    case 'title':
      return hasTitle(report) ? null : { index: 0, blocks: [contentBlock('title', type.title(report.year), ids)] }
    case 'lead':
      return outline.lead ? null : { index: frontEnd(report), blocks: [contentBlock('paragraph', type.lead(unitKind), ids)] }
    case 'closing':
      return outline.closing ? null : { index: bodyEnd(setting), blocks: [contentBlock('paragraph', type.closing, ids)] }
    case 'sign-off':
      return insertSignOff(setting)
    default:
      return insertSection(
        setting,
        type.sections.find((section) => section.role === part),
      )
  }
}

/** Signature before date, both after everything else; only what is missing. */
function insertSignOff({ report, type, unitKind, ids }: Setting): OutlineInsertion {
  const date = report.blocks.findIndex((block) => block.type === 'date')
  const signed = report.blocks.some((block) => block.type === 'signature')
  const signature = signed ? [] : [contentBlock('signature', type.signature(unitKind), ids)]
  if (date >= 0) return { index: date, blocks: signature }
  return { index: report.blocks.length, blocks: [...signature, contentBlock('date', type.date, ids)] }
}

function insertSection(setting: Setting, section: ReportSection | undefined): OutlineInsertion | null {
  const { outline, type, unitKind, ids } = setting
  if (!section) return null
  if (outline.sections.some(({ role }) => role === section.role)) return null
  const host = outline.sections.findLast(({ role }) => role === section.within)
  if (host) return { index: host.end, blocks: sectionEntries(section, unitKind, ids) }
  return { index: sectionIndex(setting, section), blocks: sectionBlocks(type, section, unitKind, ids) }
}

/** After the last section that comes before it in the usual order, else before the first that comes after it. */
function sectionIndex(setting: Setting, section: ReportSection): number {
  const { outline, type } = setting
  const order = type.sections.map(({ role }) => role)
  const place = order.indexOf(section.role)
  const isBefore = ({ role }: OutlineSection) => order.includes(role) && order.indexOf(role) < place
  const isAfter = ({ role }: OutlineSection) => order.indexOf(role) > place
  return outline.sections.findLast(isBefore)?.end ?? outline.sections.find(isAfter)?.start ?? bodyEnd(setting)
}

/** Where closing, signature and date begin. */
function bodyEnd({ report, outline }: Setting): number {
  return outline.closing?.start ?? outline.signOff?.start ?? report.blocks.length
}

/** An empty title counts: there is a place to write in already. */
function hasTitle(report: ReportDocument): boolean {
  return report.blocks.some(({ type }) => type === 'title')
}

function frontEnd(report: ReportDocument): number {
  const rest = report.blocks.findIndex(({ type }) => type !== 'title' && type !== 'subtitle' && type !== 'salutation')
  return rest < 0 ? report.blocks.length : rest
}
