import { columnWidths } from '#shared/export-plan/column-widths.ts'
import type { ExportPlan, PlanBlock, PlanParagraph, PlanRun, PlanStyle, PlanTable } from '#shared/export-plan/export-plan.ts'
import { ATTACHMENT_LABEL_CHARACTERS, ATTACHMENT_NUMBER_CHARACTERS, FIRST_LINE_CHARACTERS, TABLE } from '#shared/export-plan/gbt9704.ts'
import { type LineRoom, lineStarts } from '#shared/export-plan/line-breaking.ts'
import { runsText } from '#shared/export-plan/plan-runs.ts'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'

const LABEL_END = FIRST_LINE_CHARACTERS + ATTACHMENT_LABEL_CHARACTERS
const NUMBER_END = LABEL_END + ATTACHMENT_NUMBER_CHARACTERS

/** Characters taken from a line by the indents of the note on attachments. */
const NOTE_INDENTS: Readonly<Partial<Record<PlanStyle, LineRoom>>> = {
  'attachment-note': { first: FIRST_LINE_CHARACTERS, rest: LABEL_END },
  'attachment-note-first': { first: FIRST_LINE_CHARACTERS, rest: NUMBER_END },
  'attachment-note-next': { first: LABEL_END, rest: NUMBER_END },
}

/** Styles whose first line is indented like the body's. */
const INDENTED: ReadonlySet<PlanStyle> = new Set(['body', 'heading-1', 'heading-2', 'heading-3', 'heading-4'])

/** Styles whose paragraphs stay on the page of what follows them. */
const KEPT_WITH_NEXT: ReadonlySet<PlanStyle> = new Set(['title', 'heading-1', 'heading-2', 'heading-3', 'heading-4', 'signature', 'attachment-mark'])

/**
 * How many pages the exported report fills, broken as Word breaks them (see `lineStarts`); at least 1.
 * An estimate: fonts that are not half-width for digits may shift a line. Linear, about a millisecond for 5,000 characters.
 */
export function estimatePages(plan: Pick<ExportPlan, 'blocks' | 'layout'>): number {
  const layout = plan.layout ?? STANDARD_PROFILE
  const { linesPerPage } = layoutMeasures(layout)
  const sheet = new Sheet(linesPerPage * layout.lineTwips)
  let kept = 0
  for (const block of plan.blocks) {
    const rows = block.type === 'table' ? tableRowTwips(block, layout) : lineTwips(block, layout)
    if (startsPage(block)) {
      if (kept > 0) sheet.placeKept(kept, 0)
      kept = 0
      sheet.turn()
    }
    if (isKeptWithNext(block)) {
      kept += sum(rows)
      continue
    }
    if (kept > 0) sheet.placeKept(kept, rows[0] ?? 0)
    kept = 0
    const head = block.type === 'table' ? sum(rows.slice(0, block.headerRows)) : 0
    for (const twips of rows) sheet.place(twips, head)
  }
  if (kept > 0) sheet.placeKept(kept, 0)
  return sheet.pages
}

/** The lines a paragraph takes, counted as they are printed. */
export function countLines(paragraph: PlanParagraph, layout: LayoutProfile = STANDARD_PROFILE): number {
  return lineStarts(runsText(paragraph.runs), lineRoom(paragraph, layout)).length
}

/** Pages being filled from top to bottom. */
class Sheet {
  pages = 1
  #used = 0
  readonly #height: number

  constructor(heightTwips: number) {
    this.#height = heightTwips
  }

  /** Adds what stays in one piece; on a new page under the repeated head of a table. */
  place(twips: number, repeatedHead: number): void {
    if (this.#used > 0 && this.#used + twips > this.#height) this.#turn(repeatedHead)
    this.#fill(twips)
  }

  /** Adds lines that share a page with the line that follows. */
  placeKept(twips: number, next: number): void {
    if (this.#used > 0 && this.#used + twips + next > this.#height) this.#turn(0)
    this.#fill(twips)
  }

  /** A page break; none on an empty page. */
  turn(): void {
    if (this.#used > 0) this.#turn(0)
  }

  /** What is longer than a page runs on all the same. */
  #fill(twips: number): void {
    this.#used += twips
    while (this.#used > this.#height) this.#turn(this.#used - this.#height)
  }

  #turn(used: number): void {
    this.pages++
    this.#used = used
  }
}

function startsPage(block: PlanBlock): boolean {
  return block.type === 'paragraph' && block.style === 'attachment-mark'
}

function isKeptWithNext(block: PlanBlock): boolean {
  return block.type === 'paragraph' && KEPT_WITH_NEXT.has(block.style)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0)
}

function lineTwips(paragraph: PlanParagraph, layout: LayoutProfile): number[] {
  return Array.from({ length: countLines(paragraph, layout) }, () => layout.lineTwips)
}

function lineRoom({ style, rightIndent = 0 }: PlanParagraph, layout: LayoutProfile): LineRoom {
  const { charactersPerLine, typeWidthTwips } = layoutMeasures(layout)
  if (style === 'title' || style === 'attachment-title') {
    const characters = Math.floor(typeWidthTwips / (layout.sizes.title * 10))
    return { first: characters, rest: characters }
  }
  const full = charactersPerLine - rightIndent
  const first = INDENTED.has(style) ? layout.firstLineCharacters : 0
  const indents = NOTE_INDENTS[style] ?? { first, rest: 0 }
  return { first: full - indents.first, rest: full - indents.rest }
}

function tableRowTwips(table: PlanTable, layout: LayoutProfile): number[] {
  const inside = columnWidths(table, layoutMeasures(layout).typeWidthTwips).map((width) => width - 2 * TABLE.cellSideTwips)
  const room = inside.map((width) => Math.floor((2 * width) / (layout.sizes.table * 10)) / 2)
  return table.rows.map((row) => Math.max(1, ...row.map((cell, column) => cellLines(cell, room[column] ?? 1))) * TABLE.lineTwips)
}

function cellLines(cell: readonly PlanRun[], room: number): number {
  return lineStarts(runsText(cell), { first: room, rest: room }).length
}
