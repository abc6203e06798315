import type { IdSource } from '#shared/base/branded-ids.ts'
import type { Block, ContentBlockType, HeadingLevel } from '#shared/document/blocks.ts'
import type { UnitKind } from '#shared/document/report-document.ts'
import { phraseInlines } from '#shared/phrases/slots.ts'
import { isFor, type OutlineEntry, type ReportSection, type ReportType } from '#shared/report-types/report-type.ts'

/** Stands in an outline for one of the 方面 of the requirements. */
const ASPECT = '〔方面〕'
const ASPECT_SLOT = '〔phrase:方面〕'

export interface OutlineFor {
  readonly type: ReportType
  readonly unitKind: UnitKind
  /** As the report has them; those of the type where it has none. */
  readonly aspects: readonly string[]
  readonly ids: IdSource
}

/** A line of the starting outline; slots become open blanks. */
export function contentBlock(type: ContentBlockType, text: string, ids: IdSource): Block {
  return { type, id: ids.blockId(), content: phraseInlines(text, ids) }
}

/** A heading of an outline; its slots become blanks. */
export function headingBlock(level: HeadingLevel, text: string, runIn: string, ids: IdSource): Block {
  return { type: 'heading', id: ids.blockId(), level, content: phraseInlines(text, ids), runIn: phraseInlines(runIn, ids) }
}

function entryBlock({ heading, level = 2, text }: OutlineEntry, ids: IdSource): Block {
  return heading === undefined ? contentBlock('paragraph', text, ids) : headingBlock(level, heading, text, ids)
}

/** The text that guides the writer of a section, without its heading. */
export function sectionEntries(section: ReportSection, setting: OutlineFor): Block[] {
  return section.entries
    .filter((entry) => isFor(entry, setting.unitKind))
    .flatMap((entry) => (section.eachAspect ? entriesByAspect(entry, setting.aspects) : [entry]))
    .map((entry) => entryBlock(entry, setting.ids))
}

/** The outline of a single 方面. */
export function aspectEntries(section: ReportSection, aspect: string, { unitKind, ids }: OutlineFor): Block[] {
  return section.entries
    .filter((entry) => isFor(entry, unitKind) && entry.heading?.includes(ASPECT))
    .flatMap((entry) => entriesByAspect(entry, [aspect]))
    .map((entry) => entryBlock(entry, ids))
}

/** An entry that names the 方面 once for each of them; once with a blank where none are known. */
function entriesByAspect(entry: OutlineEntry, aspects: readonly string[]): OutlineEntry[] {
  const { heading } = entry
  if (heading === undefined || !heading.includes(ASPECT)) return [entry]
  const names = aspects.length > 0 ? aspects : [ASPECT_SLOT]
  return names.map((aspect) => ({ ...entry, heading: heading.replace(ASPECT, () => aspect) }))
}

/** A section with its heading and everything that stands within it. */
export function sectionBlocks(section: ReportSection, setting: OutlineFor): Block[] {
  const inside = setting.type.sections.filter(({ within }) => within === section.id)
  return [headingBlock(1, section.heading, '', setting.ids), ...[section, ...inside].flatMap((part) => sectionEntries(part, setting))]
}
