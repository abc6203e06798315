import type { IdSource } from '#shared/base/branded-ids.ts'
import type { Block, ContentBlockType, HeadingLevel } from '#shared/document/blocks.ts'
import type { UnitKind } from '#shared/document/report-document.ts'
import { phraseInlines } from '#shared/phrases/slots.ts'
import type { OutlineEntry, ReportSection, ReportType } from '#shared/report-types/report-type.ts'

/** A line of the starting outline; slots become open blanks. */
export function contentBlock(type: ContentBlockType, text: string, ids: IdSource): Block {
  return { type, id: ids.blockId(), content: phraseInlines(text, ids) }
}

function headingBlock(level: HeadingLevel, text: string, runIn: string, ids: IdSource): Block {
  return { type: 'heading', id: ids.blockId(), level, content: phraseInlines(text, ids), runIn: phraseInlines(runIn, ids) }
}

function entryBlock(entry: OutlineEntry, ids: IdSource): Block {
  return entry.type === 'heading' ? headingBlock(entry.level, entry.text, entry.runIn, ids) : contentBlock('paragraph', entry.text, ids)
}

/** The text that guides the writer of a section, without its heading. */
export function sectionEntries(section: ReportSection, unitKind: UnitKind, ids: IdSource): Block[] {
  return section.outline(unitKind).map((entry) => entryBlock(entry, ids))
}

/** A section with its heading and everything that stands within it. */
export function sectionBlocks(type: ReportType, section: ReportSection, unitKind: UnitKind, ids: IdSource): Block[] {
  const inside = type.sections.filter((other) => other.within === section.role)
  return [headingBlock(1, section.heading, '', ids), ...[section, ...inside].flatMap((part) => sectionEntries(part, unitKind, ids))]
}
