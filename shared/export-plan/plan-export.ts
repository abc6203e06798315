import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Block, ContentBlock, HeadingBlock, TableBlock } from '#shared/document/blocks.ts'
import { inlineText } from '#shared/document/inline.ts'
import { numberHeadings } from '#shared/document/numbering.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { planAttachmentNote } from '#shared/export-plan/attachment-note.ts'
import type { ExportPlan, PlanBlock, PlanParagraph, PlanRun, PlanStyle, PlanTable } from '#shared/export-plan/export-plan.ts'
import { SEALED_BLANK_LINES, SIGN_OFF_RIGHT_CHARACTERS } from '#shared/export-plan/gbt9704.ts'
import { groupBlocks, type PrintedGroup } from '#shared/export-plan/group-blocks.ts'
import { type RunOptions, joinRuns, planRuns, runLines, runsText, textRun, trimRuns } from '#shared/export-plan/plan-runs.ts'
import { printableText } from '#shared/export-plan/printable-text.ts'
import { type Remark, remarkRanges } from '#shared/export-plan/remark.ts'
import { sealedSignOffIndents, signOffIndents } from '#shared/export-plan/sign-off-indents.ts'
import { breakTitle } from '#shared/export-plan/title-lines.ts'
import { textWidth } from '#shared/export-plan/text-width.ts'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'

/** What the document properties say when the report has no title yet. */
export const UNTITLED = '未命名稿件'

export interface PlanOptions {
  /** GB/T 9704—2012 without a seal unless another layout is given. */
  readonly layout?: LayoutProfile
  /** 送审版 shows open blanks as such, 定稿版 bears no marks at all. */
  readonly edition?: 'review' | 'final'
  /** Notes for the margin; only a copy for review takes them. */
  readonly remarks?: readonly Remark[]
}

const BLANK_LINE: PlanParagraph = { type: 'paragraph', style: 'blank-line', runs: [] }

const KEPT_BLANK_LINE: PlanParagraph = { ...BLANK_LINE, keptWithNext: true }

/** Lays out a report: order, literal numbers, styles, blank lines and right indents. Linear, never fails. */
export function planExport(report: Pick<ReportDocument, 'blocks' | 'author'>, options: PlanOptions = {}): ExportPlan {
  const layout = options.layout ?? STANDARD_PROFILE
  const remarks = options.edition === 'final' ? [] : (options.remarks ?? [])
  const planner = new Planner(report.blocks, layout, options.edition !== 'final', remarks)
  const author = printableText(report.author.name ?? '').trim()
  const plan = { title: planner.title() || UNTITLED, author, blocks: planner.blocks(), layout }
  return remarks.length === 0 ? plan : { ...plan, remarks: remarks.map(({ author: by, text }) => ({ author: by, text: printableText(text) })) }
}

class Planner {
  readonly #groups: readonly PrintedGroup[]
  readonly #layout: LayoutProfile
  readonly #numbers: ReturnType<typeof numberHeadings>
  readonly #marksBlanks: boolean
  readonly #ranges: ReturnType<typeof remarkRanges>

  constructor(blocks: readonly Block[], layout: LayoutProfile, marksBlanks: boolean, remarks: readonly Remark[]) {
    this.#groups = groupBlocks(blocks)
    this.#layout = layout
    this.#numbers = numberHeadings(blocks)
    this.#marksBlanks = marksBlanks
    this.#ranges = remarkRanges(remarks)
  }

  /** The title lines of the report, in one. */
  title(): string {
    const front = this.#groups.find(({ kind }) => kind === 'front')
    const titles = front?.kind === 'front' ? front.blocks.filter(({ type }) => type === 'title') : []
    return titles.map((block) => runsText(this.#trimmed(block))).join('')
  }

  blocks(): PlanBlock[] {
    const out: PlanBlock[] = []
    for (const group of this.#groups) {
      if (group.kind === 'sign-off') keepLast(out)
      for (let lines = blankLines(out.at(-1), group, this.#layout.seal); lines > 0; lines--)
        out.push(group.kind === 'sign-off' ? KEPT_BLANK_LINE : BLANK_LINE)
      out.push(...this.#group(group))
    }
    return out
  }

  #group(group: PrintedGroup): PlanBlock[] {
    switch (group.kind) {
      case 'front':
        return group.blocks.map((block) => this.#centred(block.type === 'title' ? 'title' : 'subtitle', block))
      case 'attachment':
        return planAttachmentNote(group.blocks.map((block) => this.#trimmed(block)))
      case 'attachment-mark':
        return [paragraph(group.kind, this.#trimmed(group.block))]
      case 'attachment-title':
        return [this.#centred(group.kind, group.block)]
      case 'sign-off':
        return this.#signOff(group.blocks)
      case 'line':
        return [this.#line(group.block)]
    }
  }

  /** A line of a title block, broken with care where it is too long for one line. */
  #centred(style: 'title' | 'subtitle' | 'attachment-title', block: ContentBlock): PlanParagraph {
    const { typeWidthTwips, charactersPerLine } = layoutMeasures(this.#layout)
    const room = style === 'subtitle' ? charactersPerLine : Math.floor(typeWidthTwips / (this.#layout.sizes.title * 10))
    return paragraph(style, [...breakTitle(this.#trimmed(block), room)])
  }

  #line(block: Block): PlanBlock {
    switch (block.type) {
      case 'heading':
        return this.#heading(block)
      case 'table':
        return this.#table(block)
      default:
        return paragraph(lineStyle(block), this.#trimmed(block))
    }
  }

  /** A run-in heading is one paragraph of the body whose first part wears the heading's face. */
  #heading(heading: HeadingBlock): PlanParagraph {
    const style = `heading-${heading.level}` as const
    const number = this.#numbers.get(heading.id) ?? ''
    const options = this.#options(heading.id)
    if (inlineText(heading.runIn).trim() === '') return paragraph(style, withNumber(number, trimRuns(planRuns(heading.content, options))))
    const head = withNumber(number, trimRuns(planRuns(heading.content, { ...options, face: style }), 'start'), style)
    const rest = trimRuns(planRuns(heading.runIn, { ...options, offset: inlineText(heading.content).length }), 'end')
    return paragraph('body', [...head, ...rest])
  }

  #signOff(blocks: readonly ContentBlock[]): PlanParagraph[] {
    const { charactersPerLine } = layoutMeasures(this.#layout)
    const room = charactersPerLine - (this.#layout.seal ? 0 : SIGN_OFF_RIGHT_CHARACTERS)
    const lines = blocks.map((block) => ({ date: block.type === 'date', runs: breakTitle(this.#trimmed(block), room) }))
    const widths = lines.filter((line) => !line.date).map((line) => widestLine(line.runs))
    const dates = lines.filter((line) => line.date).map((line) => widestLine(line.runs))
    const place = this.#layout.seal ? sealedSignOffIndents : signOffIndents
    const indents = place(widths, dates[0] ?? null, charactersPerLine)
    let signature = 0
    return lines.map((line): PlanParagraph => {
      const rightIndent = line.date ? indents.date : (indents.signatures[signature++] ?? 0)
      return { ...paragraph(line.date ? 'date' : 'signature', line.runs), rightIndent }
    })
  }

  #table(block: TableBlock): PlanTable {
    let offset = 0
    const rows = block.rows.map((row) =>
      row.map((cell) => {
        const runs = trimRuns(planRuns(cell, { ...this.#options(block.id), offset }))
        offset += inlineText(cell).length
        return runs
      }),
    )
    return { type: 'table', rows, headerRows: Math.min(block.headerRows, rows.length) }
  }

  #trimmed(block: ContentBlock): PlanRun[] {
    return trimRuns(planRuns(block.content, this.#options(block.id)))
  }

  #options(id: BlockId): RunOptions {
    return { marksBlanks: this.#marksBlanks, remarks: this.#ranges.get(id) }
  }
}

/** A list of attachments that is longer stands on a page with the sign-off and no text. */
const MOST_ATTACHMENTS_KEPT = 8

/** A page with nothing but a signature is what 此页无正文 was once printed on; 7.3.5 wants text on it. A short note on attachments is no text. */
function keepLast(blocks: PlanBlock[]): void {
  const text = blocks.findLastIndex((block) => !isNoteOrBlank(block))
  const first = blocks.length - 1 - text > MOST_ATTACHMENTS_KEPT + 1 ? blocks.length - 1 : text
  for (let i = Math.max(0, first); i < blocks.length; i++) {
    const block = blocks[i]
    if (block !== undefined) blocks[i] = { ...block, keptWithNext: true }
  }
}

function isNoteOrBlank(block: PlanBlock): boolean {
  return block.type === 'paragraph' && (block.style === 'blank-line' || block.style.startsWith('attachment-note'))
}

function widestLine(runs: readonly PlanRun[]): number {
  return runLines(runs).reduce((widest, line) => Math.max(widest, textWidth(line)), 0)
}

/** 标题下空一行, 7.3.2; 正文下空一行 before the note on attachments and the signature, 7.3.4 and 7.3.5. Tables that touch would become one. */
function blankLines(before: PlanBlock | undefined, group: PrintedGroup, seal: boolean): number {
  if (!before || group.kind === 'front' || group.kind === 'attachment-mark') return 0
  if (before.type === 'paragraph' && before.style === 'attachment-mark') return 1
  if (group.kind === 'sign-off') return seal ? SEALED_BLANK_LINES : 1
  if (group.kind === 'attachment') return 1
  if (before.type === 'table') return group.kind === 'line' && group.block.type === 'table' ? 1 : 0
  const underTitle = before.style === 'title' || before.style === 'subtitle' || before.style === 'attachment-title'
  return underTitle && group.kind !== 'attachment-title' ? 1 : 0
}

function lineStyle(block: ContentBlock): PlanStyle {
  return block.type === 'title' || block.type === 'subtitle' || block.type === 'salutation' ? block.type : 'body'
}

function withNumber(number: string, runs: readonly PlanRun[], face?: `heading-${1 | 2 | 3 | 4}`): PlanRun[] {
  return joinRuns([textRun(number, face), ...runs])
}

function paragraph(style: PlanStyle, runs: readonly PlanRun[]): PlanParagraph {
  return { type: 'paragraph', style, runs }
}
