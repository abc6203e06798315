import { type Outline, type OutlineSection, outlineOf } from '#shared/document/outline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { REPORT_TYPES } from '#shared/report-types/index.ts'
import { placeSections } from '#shared/report-types/place-sections.ts'
import { REPORT_TYPE_VERSION, type OutlineEntry, type ReportSection, type ReportType } from '#shared/report-types/report-type.ts'
import { roleInType } from '#shared/report-types/role-in-type.ts'
import { typeInForce } from '#shared/report-types/type-in-force.ts'
import { blockText } from '#shared/document/visit.ts'

const NAME_LENGTH = 30

/**
 * A type of the unit's own, proposed from a report: its first-level headings as sections, the second-level ones as outline, guidance and
 * figures of the type it was written as. Its running text stays out: names and figures of this report have no place in the next.
 */
export function typeFromReport(report: ReportDocument, id: string, own: readonly ReportType[] = []): ReportType {
  const base = typeInForce(report, own)
  const outline = outlineOf(report, roleInType(base))
  const known = knownSections(outline, base)
  const sections = outline.sections.map((section, i): ReportSection => sectionFrom(section, known.get(section), `s${i + 1}`))
  const ids = new Map(outline.sections.map((section, i) => [known.get(section)?.id, `s${i + 1}`]))
  return {
    version: REPORT_TYPE_VERSION,
    id,
    name: freeTypeName(nameFrom(report), own),
    group: 'own',
    summary: `照着“${nameFrom(report)}”存的种类。`,
    note: '',
    frame: base.frame,
    marks: { title: [], lead: [] },
    title: titleFrom(report) || base.title,
    ...(base.salutation === undefined ? {} : { salutation: base.salutation }),
    lead: base.lead,
    sections,
    points: base.points.map((point) => pointWithin(point, ids)),
    closing: base.closing,
    signature: base.signature,
    date: base.date,
    requirements: base.requirements,
  }
}

function knownSections(outline: Outline, base: ReportType): ReadonlyMap<OutlineSection, ReportSection> {
  const placed = placeSections(outline, base)
  return new Map(base.sections.flatMap((section) => (placed.get(section.id) ?? []).map((found) => [found, section] as const)))
}

function sectionFrom(section: OutlineSection, known: ReportSection | undefined, id: string): ReportSection {
  const heading = section.text.slice(0, 200) || '未写标题'
  return {
    id,
    role: section.role,
    name: heading.slice(0, NAME_LENGTH),
    heading,
    need: known?.need ?? 'required',
    guidance: known?.guidance ?? '',
    match: [heading.slice(0, 60)],
    entries: section.children.length > 0 ? section.children.map(entryFrom) : [{ text: '〔phrase:这一部分的内容〕' }],
  }
}

function entryFrom({ text }: OutlineSection): OutlineEntry {
  return { heading: `${text.slice(0, 190)}。`, text: '〔phrase:具体内容〕' }
}

function pointWithin(point: ReportType['points'][number], ids: ReadonlyMap<string | undefined, string>): ReportType['points'][number] {
  const { section, ...rest } = point
  const now = section === undefined ? undefined : ids.get(section)
  return now === undefined ? rest : { ...rest, section: now }
}

/** The title with the year as a blank. */
function titleFrom(report: ReportDocument): string {
  const title = report.blocks.find(({ type }) => type === 'title')
  const text = title ? blockText(title).trim() : ''
  return text
    .replace(/(?:19|20)\d{2}(?=年)/u, '〔date:年份〕')
    .replace(/〔(?!date:年份〕)([^〔〕]*)〕/gu, '〔phrase:$1〕')
    .slice(0, 200)
}

function nameFrom(report: ReportDocument): string {
  const title = report.blocks.find(({ type }) => type === 'title')
  const text = title ? blockText(title).replace(/〔[^〔〕]*〕|(?:19|20)\d{2}年度?|\s/gu, '') : ''
  return text.slice(0, NAME_LENGTH) || '本单位的报告'
}

/** The name, or, where a type is called so already, that name and a mark of whose it is. */
export function freeTypeName(name: string, own: readonly ReportType[]): string {
  const taken = new Set([...REPORT_TYPES, ...own].map((type) => type.name))
  const names = [name, ...Array.from(taken, (_, i) => `${name}（本单位${i === 0 ? '' : i + 1}）`)]
  return names.find((candidate) => !taken.has(candidate)) ?? name
}
