import { invariant } from '#shared/base/invariant.ts'
import type { ChecklistItem, ChecklistStatus } from '#shared/checklist/checklist-rule.ts'
import type { Block } from '#shared/document/blocks.ts'
import type { BlankKind } from '#shared/document/inline.ts'
import { type Outline, type OutlinePart, allSections, flattenSections } from '#shared/document/outline.ts'
import type { SectionRole } from '#shared/document/section-role.ts'
import { blockText } from '#shared/document/visit.ts'
import type { Inspection } from '#shared/inspection/inspection.ts'
import type { Severity } from '#shared/proofreading/proofreading-rule.ts'
import type { ImportedReport, ResidueKind } from '#shared/text-import/imported-report.ts'
import { type SourcePlace, createSourcePlaces } from '#shared/text-import/source-places.ts'

/** A stretch of the report. Parts without a heading (开头、结尾) have level 0 and no heading. */
export interface CheckedSection {
  readonly role: SectionRole
  readonly heading: string | null
  readonly level: 0 | 1 | 2 | 3 | 4
  /** Characters without white space, children and heading number included. */
  readonly chars: number
  /** 0 to 1, of the whole report; four decimals. */
  readonly share: number
}

/**
 * What `antou check --json` prints. `line` counts the input's lines from 1, empty ones included; `start` and `end` are UTF-16 offsets
 * into that line, and excerpts are as it stands there. A draft has blocks for lines; its tables, and those of a Word file, are
 * told as they are shown.
 */
export interface CheckReport {
  readonly schema: 1
  readonly document: Readonly<Record<'title' | 'lead' | 'signature' | 'date', string | null>>
  readonly stats: { readonly chars: number; readonly sections: readonly CheckedSection[] }
  /** `text` without number and closing full stop. */
  readonly headings: readonly { readonly level: number; readonly number: string; readonly text: string; readonly runIn: boolean }[]
  readonly blanks: readonly { readonly text: string; readonly kind: BlankKind; readonly line: number; readonly excerpt: string }[]
  readonly residue: readonly { readonly kind: ResidueKind; readonly text: string; readonly line: number }[]
  readonly checklist: readonly CheckedItem[]
  readonly findings: readonly CheckedFinding[]
}

export interface CheckedItem {
  readonly id: string
  readonly status: ChecklistStatus
  readonly message: string
  /** The passages that do not agree. */
  readonly places?: readonly SourcePlace[]
}

export interface CheckedFinding extends SourcePlace {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly suggestion?: string
}

/** What `antou check` found, as it is printed. */
export function checkReport(imported: ImportedReport, inspection: Inspection): CheckReport {
  const { blocks } = imported.document
  const { outline } = inspection
  const placeOf = createPlaces(imported)
  return {
    schema: 1,
    document: {
      title: outline.title,
      lead: outline.lead === null ? null : textOf(blocks.slice(outline.lead.start, outline.lead.end)),
      signature: textOf(blocks.filter(({ type }) => type === 'signature')),
      date: textOf(blocks.filter(({ type }) => type === 'date')),
    },
    stats: { chars: inspection.chars, sections: sectionsOf(outline, inspection.chars) },
    headings: allSections(outline).map(({ level, number, text, runIn }) => ({ level, number, text, runIn })),
    blanks: imported.blanks.map(({ text, kind, line, excerpt }) => ({ text, kind, line, excerpt })),
    residue: imported.residue.map(({ kind, text, line }) => ({ kind, text, line })),
    checklist: inspection.checklist.map((item) => checkedItem(item, imported.document.blocks, placeOf)),
    findings: [
      ...numberFaults(imported),
      ...inspection.findings.map(({ rule, severity, blockIndex, start, end, excerpt, message, suggestion }) => {
        const finding = { rule, severity, ...placeOf(blockIndex, start, end, excerpt), message }
        return suggestion === undefined ? finding : { ...finding, suggestion }
      }),
    ],
  }
}

/** Numbers that were left out or given twice in the source. The report counts its headings itself and knows of none. */
function numberFaults({ source, warnings }: ImportedReport): readonly CheckedFinding[] {
  if (source === undefined) return []
  const lines = source.text.split(/\r\n|[\n\r]/u)
  return warnings.flatMap(({ line, before, message, isFault }) => {
    if (isFault !== true) return []
    const start = Math.max(0, (lines[line - 1] ?? '').indexOf(before))
    return [{ rule: 'numbering-sequence', severity: 'warning' as const, line, start, end: start + before.length, excerpt: before, message }]
  })
}

/** Where a stretch of a block stands in the input. `shown`: its excerpt, where the block itself is all that can be named. */
type PlaceOf = (blockIndex: number, start: number, end: number, shown: string) => SourcePlace

function createPlaces({ source, blockLines }: ImportedReport): PlaceOf {
  const inSource = source === undefined ? () => null : createSourcePlaces(source)
  return (blockIndex, start, end, shown) => {
    const line = blockLines[blockIndex]
    invariant(line !== undefined, `block ${blockIndex} has no source line`)
    return inSource(blockIndex, start, end) ?? { line, start, end, excerpt: shown }
  }
}

function checkedItem({ id, status, title, message, places }: ChecklistItem, blocks: readonly Block[], placeOf: PlaceOf): CheckedItem {
  const item = { id, status, message: message === '' ? title : `${title}：${message}` }
  if (places === undefined) return item
  const lines = places.map(({ blockId, start, end, text }) =>
    placeOf(
      blocks.findIndex((block) => block.id === blockId),
      start,
      end,
      text,
    ),
  )
  return { ...item, places: lines }
}

function textOf(blocks: readonly Block[]): string | null {
  return blocks.length === 0 ? null : blocks.map(blockText).join('\n')
}

function sectionsOf(outline: Outline, total: number): CheckedSection[] {
  const share = (chars: number) => (total === 0 ? 0 : Math.round((chars / total) * 10_000) / 10_000)
  const part = (role: SectionRole, stretch: OutlinePart | null): CheckedSection[] =>
    stretch === null ? [] : [{ role, heading: null, level: 0, chars: stretch.chars, share: share(stretch.chars) }]
  return [
    ...part('lead', outline.lead),
    ...flattenSections(outline.sections).map(({ role, text, level, chars }) => ({ role, heading: text, level, chars, share: share(chars) })),
    ...part('closing', outline.closing),
  ]
}
