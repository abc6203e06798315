import type { Block, ContentBlock, HeadingBlock } from '#shared/document/blocks.ts'
import { inlineText } from '#shared/document/inline.ts'
import { numberHeadings } from '#shared/document/numbering.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { planAttachmentNote } from '#shared/export-plan/attachment-note.ts'
import type { ExportPlan, PlanBlock, PlanParagraph, PlanRun, PlanStyle, PlanTable } from '#shared/export-plan/export-plan.ts'
import { groupBlocks, type PrintedGroup } from '#shared/export-plan/group-blocks.ts'
import { joinRuns, planRuns, runsText, textRun, trimRuns } from '#shared/export-plan/plan-runs.ts'
import { printableText } from '#shared/export-plan/printable-text.ts'
import { signOffIndents } from '#shared/export-plan/sign-off-indents.ts'
import { textWidth } from '#shared/export-plan/text-width.ts'

/** What the document properties say when the report has no title yet. */
export const UNTITLED = '未命名稿件'

const BLANK_LINE: PlanParagraph = { type: 'paragraph', style: 'blank-line', runs: [] }

type HeadingNumbers = ReturnType<typeof numberHeadings>

/** Lays out a report after GB/T 9704—2012: order, literal numbers, styles, blank lines and right indents. Linear, never fails. */
export function planExport(report: Pick<ReportDocument, 'blocks' | 'author'>): ExportPlan {
  const numbers = numberHeadings(report.blocks)
  const blocks: PlanBlock[] = []
  for (const group of groupBlocks(report.blocks)) {
    if (needsBlankLine(blocks.at(-1), group)) blocks.push(BLANK_LINE)
    blocks.push(...planGroup(group, numbers))
  }
  return { title: planTitle(report.blocks), author: printableText(report.author.name ?? '').trim(), blocks }
}

/** 标题下空一行, 7.3.2; 正文下空一行 before the note on attachments and the signature, 7.3.4 and 7.3.5. Tables that touch would become one. */
function needsBlankLine(before: PlanBlock | undefined, group: PrintedGroup): boolean {
  if (!before) return false
  if (before.type === 'table')
    return group.kind === 'attachment' || group.kind === 'sign-off' || (group.kind === 'line' && group.block.type === 'table')
  const underTitle = before.style === 'title' || before.style === 'subtitle'
  return group.kind !== 'front' && (underTitle || group.kind === 'attachment' || group.kind === 'sign-off')
}

function planGroup(group: PrintedGroup, numbers: HeadingNumbers): PlanBlock[] {
  switch (group.kind) {
    case 'front':
      return group.blocks.map((block) => paragraph(block.type === 'title' ? 'title' : 'subtitle', trimmed(block)))
    case 'attachment':
      return planAttachmentNote(group.blocks.map(trimmed))
    case 'sign-off':
      return planSignOff(group.blocks)
    case 'line':
      return [planLine(group.block, numbers)]
  }
}

function planLine(block: Block, numbers: HeadingNumbers): PlanBlock {
  switch (block.type) {
    case 'heading':
      return planHeading(block, numbers.get(block.id) ?? '')
    case 'table':
      return planTable(block)
    default:
      return paragraph(lineStyle(block), trimmed(block))
  }
}

function lineStyle(block: ContentBlock): PlanStyle {
  return block.type === 'title' || block.type === 'subtitle' || block.type === 'salutation' ? block.type : 'body'
}

/** A run-in heading is one paragraph of the body whose first part wears the heading's face. */
function planHeading(heading: HeadingBlock, number: string): PlanParagraph {
  const style = `heading-${heading.level}` as const
  if (inlineText(heading.runIn).trim() === '') return paragraph(style, withNumber(number, trimRuns(planRuns(heading.content))))
  const head = withNumber(number, trimRuns(planRuns(heading.content, style), 'start'), style)
  const rest = trimRuns(planRuns(heading.runIn), 'end')
  return paragraph('body', [...head, ...rest])
}

function withNumber(number: string, runs: readonly PlanRun[], face?: `heading-${1 | 2 | 3 | 4}`): PlanRun[] {
  return joinRuns([textRun(number, face), ...runs])
}

function planSignOff(blocks: readonly ContentBlock[]): PlanParagraph[] {
  const lines = blocks.map((block) => ({ date: block.type === 'date', runs: trimmed(block) }))
  const widths = lines.filter((line) => !line.date).map((line) => textWidth(runsText(line.runs)))
  const dates = lines.filter((line) => line.date).map((line) => textWidth(runsText(line.runs)))
  const indents = signOffIndents(widths, dates[0] ?? null)
  let signature = 0
  return lines.map((line): PlanParagraph => {
    const rightIndent = line.date ? indents.date : (indents.signatures[signature++] ?? 0)
    return { ...paragraph(line.date ? 'date' : 'signature', line.runs), rightIndent }
  })
}

function planTable(block: Extract<Block, { type: 'table' }>): PlanTable {
  const rows = block.rows.map((row) => row.map((cell) => trimRuns(planRuns(cell))))
  return { type: 'table', rows, headerRows: Math.min(block.headerRows, rows.length) }
}

function planTitle(blocks: readonly Block[]): string {
  const titles = blocks.flatMap((block) => (block.type === 'title' ? [runsText(trimmed(block))] : []))
  return titles.join('') || UNTITLED
}

function trimmed(block: ContentBlock): PlanRun[] {
  return trimRuns(planRuns(block.content))
}

function paragraph(style: PlanStyle, runs: readonly PlanRun[]): PlanParagraph {
  return { type: 'paragraph', style, runs }
}
