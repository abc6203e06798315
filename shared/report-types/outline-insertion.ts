import type { IdSource } from '#shared/base/branded-ids.ts'
import type { Block, ContentBlockType } from '#shared/document/blocks.ts'
import { type Outline, type OutlineSection, outlineOf } from '#shared/document/outline.ts'
import type { ReportDocument, UnitKind } from '#shared/document/report-document.ts'
import { reportTypeById } from '#shared/report-types/index.ts'
import { aspectEntries, contentBlock, headingBlock, type OutlineFor, sectionBlocks, sectionEntries } from '#shared/report-types/outline-blocks.ts'
import { type PlacedSections, placeSections } from '#shared/report-types/place-sections.ts'
import { type ReportSection, type ReportType, textFor } from '#shared/report-types/report-type.ts'
import { roleInType } from '#shared/report-types/role-in-type.ts'
import { withYear } from '#shared/report-types/start-report.ts'

/**
 * What can be put in for a missing part: `title`, `salutation`, `lead`, `closing`, `sign-off`, the id of a section, `point:` and the id
 * of a point, or `aspect:` and one of the 方面.
 */
export type InsertablePart = string

/** Blocks to put in before the block at `index` of the report; `index` may be the number of blocks. */
export interface OutlineInsertion {
  readonly index: number
  readonly blocks: readonly Block[]
}

/** Stands in where the report does not say whom it is written for. */
const DEFAULT_UNIT_KIND: UnitKind = 'office'

interface Setting extends OutlineFor {
  readonly report: ReportDocument
  readonly outline: Outline
  readonly placed: PlacedSections
}

/**
 * Where a missing part goes in this report, with its heading and guiding text; headings take their numbers from where they land.
 * null where the part is already there or this type of report has no such part.
 */
export function outlineInsertion(
  report: ReportDocument,
  part: InsertablePart,
  ids: IdSource,
  type: ReportType = reportTypeById(report.reportType),
): OutlineInsertion | null {
  const outline = outlineOf(report, roleInType(type))
  const insertion = insertPart(
    {
      report,
      outline,
      placed: placeSections(outline, type),
      type,
      unitKind: report.author.role ?? DEFAULT_UNIT_KIND,
      aspects: (report.requirements ?? type.requirements).aspects ?? [],
      ids,
    },
    part,
  )
  return insertion && insertion.blocks.length > 0 ? insertion : null
}

function insertPart(setting: Setting, part: InsertablePart): OutlineInsertion | null {
  const { outline, type, unitKind, report } = setting
  switch (part) {
    case 'title':
      return hasTitle(report) ? null : insertLine(setting, 'title', type.title, 0)
    case 'salutation':
      return insertLine(setting, 'salutation', type.salutation ?? '', frontEnd(report))
    case 'lead':
      return outline.lead ? null : insertLine(setting, 'paragraph', textFor(type.lead, unitKind), frontEnd(report))
    case 'closing':
      return outline.closing ? null : insertLine(setting, 'paragraph', type.closing, bodyEnd(setting))
    case 'sign-off':
      return insertSignOff(setting)
    default:
      return insertNamed(setting, part)
  }
}

function insertLine({ report, ids }: Setting, kind: ContentBlockType, text: string, index: number): OutlineInsertion | null {
  return text === '' ? null : { index, blocks: [contentBlock(kind, withYear(text, report.year), ids)] }
}

function insertNamed(setting: Setting, part: InsertablePart): OutlineInsertion | null {
  const { type } = setting
  if (part.startsWith('point:')) return insertPoint(setting, part.slice('point:'.length))
  if (part.startsWith('aspect:')) return insertAspect(setting, part.slice('aspect:'.length))
  return insertSection(
    setting,
    type.sections.find((section) => section.id === part),
  )
}

/** Signature before date, both after everything else; only what is missing. */
function insertSignOff({ report, type, unitKind, ids }: Setting): OutlineInsertion {
  const date = report.blocks.findIndex((block) => block.type === 'date')
  const signed = report.blocks.some((block) => block.type === 'signature')
  const signature = signed ? [] : [contentBlock('signature', textFor(type.signature, unitKind), ids)]
  if (date >= 0) return { index: date, blocks: signature }
  return { index: report.blocks.length, blocks: [...signature, contentBlock('date', type.date, ids)] }
}

function insertSection(setting: Setting, section: ReportSection | undefined): OutlineInsertion | null {
  const { placed } = setting
  if (!section || placed.has(section.id)) return null
  const host = section.within === undefined ? undefined : placed.get(section.within)?.at(-1)
  if (host) return { index: host.end, blocks: sectionEntries(section, setting) }
  return { index: sectionIndex(setting, section), blocks: sectionBlocks(section, setting) }
}

/** At the end of the section it belongs to; before the first section where that is missing or not named. */
function insertPoint(setting: Setting, id: string): OutlineInsertion | null {
  const { type, placed, outline, ids } = setting
  const point = type.points.find((candidate) => candidate.id === id)
  if (!point) return null
  const host = point.section === undefined ? undefined : placed.get(point.section)?.at(-1)
  const index = host?.end ?? outline.sections[0]?.start ?? bodyEnd(setting)
  return { index, blocks: [contentBlock('paragraph', point.insert, ids)] }
}

/** A 方面 nobody has written about goes behind those that are there. */
function insertAspect(setting: Setting, aspect: string): OutlineInsertion | null {
  const section = setting.type.sections.find(({ eachAspect }) => eachAspect)
  const host = section && setting.placed.get(section.id)?.at(-1)
  if (!section || !host) return section ? insertSection(setting, section) : null
  const blocks = aspectEntries(section, aspect, setting)
  return { index: host.end, blocks: blocks.length > 0 ? blocks : [headingBlock(2, `${aspect}方面。`, '', setting.ids)] }
}

/** After the last section that comes before it in the usual order, else before the first that comes after it. */
function sectionIndex(setting: Setting, section: ReportSection): number {
  const { type, placed, outline } = setting
  const order = type.sections.map(({ id }) => id)
  const place = order.indexOf(section.id)
  const firstLevel = (id: string): OutlineSection[] => (placed.get(id) ?? []).filter(({ level }) => level === 1)
  const before = order.slice(0, place).flatMap(firstLevel)
  const after = order.slice(place + 1).flatMap(firstLevel)
  const end = Math.max(-1, ...before.map((part) => part.end))
  if (end >= 0) return end
  return after.length > 0 ? Math.min(...after.map((part) => part.start)) : (outline.sections.at(-1)?.end ?? bodyEnd(setting))
}

/** Where closing, signature and date begin. */
function bodyEnd({ report, outline }: Setting): number {
  return outline.closing?.start ?? outline.signOff?.start ?? outline.attachments[0]?.start ?? report.blocks.length
}

/** An empty title counts: there is a place to write in already. */
function hasTitle(report: ReportDocument): boolean {
  return report.blocks.some(({ type }) => type === 'title')
}

function frontEnd(report: ReportDocument): number {
  const rest = report.blocks.findIndex(({ type }) => type !== 'title' && type !== 'subtitle' && type !== 'salutation')
  return rest < 0 ? report.blocks.length : rest
}
