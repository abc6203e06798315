import { invariant } from '#shared/base/invariant.ts'
import type { ChecklistItem, ChecklistStatus } from '#shared/checklist/checklist-rule.ts'
import type { Block } from '#shared/document/blocks.ts'
import type { BlankKind } from '#shared/document/inline.ts'
import { type Outline, type OutlinePart, flattenSections } from '#shared/document/outline.ts'
import type { SectionRole } from '#shared/document/section-role.ts'
import { blockText } from '#shared/document/visit.ts'
import type { Inspection } from '#shared/inspection/inspection.ts'
import type { Severity } from '#shared/proofreading/proofreading-rule.ts'
import type { ImportedReport, ResidueKind } from '#shared/text-import/imported-report.ts'

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

/** What `antou check --json` prints. `line` counts the input's lines from 1, empty ones included; a draft's blocks from 1. */
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
  readonly places?: readonly { readonly line: number; readonly start: number; readonly end: number; readonly excerpt: string }[]
}

/** `start` and `end` are UTF-16 offsets into the paragraph as shown, heading number excluded. */
export interface CheckedFinding {
  readonly rule: string
  readonly severity: Severity
  readonly line: number
  readonly start: number
  readonly end: number
  readonly excerpt: string
  readonly message: string
  readonly suggestion?: string
}

export function checkReport(imported: ImportedReport, inspection: Inspection): CheckReport {
  const { blocks } = imported.document
  const { outline } = inspection
  return {
    schema: 1,
    document: {
      title: outline.title,
      lead: outline.lead === null ? null : textOf(blocks.slice(outline.lead.start, outline.lead.end)),
      signature: textOf(blocks.filter(({ type }) => type === 'signature')),
      date: textOf(blocks.filter(({ type }) => type === 'date')),
    },
    stats: { chars: inspection.chars, sections: sectionsOf(outline, inspection.chars) },
    headings: flattenSections(outline.sections).map(({ level, number, text, runIn }) => ({ level, number, text, runIn })),
    blanks: imported.blanks.map(({ text, kind, line, excerpt }) => ({ text, kind, line, excerpt })),
    residue: imported.residue.map(({ kind, text, line }) => ({ kind, text, line })),
    checklist: inspection.checklist.map((item) => checkedItem(item, imported)),
    findings: inspection.findings.map(({ rule, severity, blockIndex, start, end, excerpt, message, suggestion }) => {
      const finding = { rule, severity, line: lineOf(blockIndex, imported), start, end, excerpt, message }
      return suggestion === undefined ? finding : { ...finding, suggestion }
    }),
  }
}

function checkedItem({ id, status, title, message, places }: ChecklistItem, imported: ImportedReport): CheckedItem {
  const item = { id, status, message: message === '' ? title : `${title}：${message}` }
  if (places === undefined) return item
  const lines = places.map(({ blockId, start, end, text }) => {
    const blockIndex = imported.document.blocks.findIndex((block) => block.id === blockId)
    return { line: lineOf(blockIndex, imported), start, end, excerpt: text }
  })
  return { ...item, places: lines }
}

function lineOf(blockIndex: number, { blockLines }: ImportedReport): number {
  const line = blockLines[blockIndex]
  invariant(line !== undefined, `block ${blockIndex} has no source line`)
  return line
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
