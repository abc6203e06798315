import { flattenSections, type Outline, type OutlineSection } from '#shared/document/outline.ts'
import { sectionByWording } from '#shared/report-types/role-in-type.ts'
import type { ReportSection, ReportType } from '#shared/report-types/report-type.ts'

/** The sections of a report by the section of its type that they are, by id; what is missing has no entry. */
export type PlacedSections = ReadonlyMap<string, readonly OutlineSection[]>

/**
 * Which section of the type each first-level section is: as set by hand, by the type's wordings, else by role. What is then still
 * missing is looked for by its wordings among the lower headings, where other units put it.
 */
export function placeSections(outline: Outline, type: ReportType): PlacedSections {
  const placed = new Map<string, OutlineSection[]>()
  const put = (id: string, section: OutlineSection) => placed.set(id, [...(placed.get(id) ?? []), section])
  for (const section of outline.sections) {
    const found = placeOf(section, type)
    if (found) put(found.id, section)
  }
  const lower = flattenSections(outline.sections).filter(({ level }) => level > 1)
  for (const section of lower) {
    const found = section.section === undefined ? sectionByWording(type, section.text) : byId(type, section.section)
    if (found && (section.section !== undefined || !placed.has(found.id))) put(found.id, section)
  }
  return placed
}

function placeOf(section: OutlineSection, type: ReportType): ReportSection | undefined {
  if (section.section !== undefined) return byId(type, section.section)
  const worded = sectionByWording(type, section.text)
  return worded?.role === section.role ? worded : type.sections.find(({ role }) => role === section.role && role !== 'other')
}

function byId(type: ReportType, id: string): ReportSection | undefined {
  return type.sections.find((section) => section.id === id)
}
