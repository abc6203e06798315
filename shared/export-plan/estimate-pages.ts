import { columnWidths } from '#shared/export-plan/column-widths.ts'
import type { ExportPlan, PlanBlock, PlanParagraph, PlanRun, PlanStyle, PlanTable } from '#shared/export-plan/export-plan.ts'
import {
  ATTACHMENT_LABEL_CHARACTERS,
  ATTACHMENT_NUMBER_CHARACTERS,
  CHARACTERS_PER_LINE,
  FIRST_LINE_CHARACTERS,
  LINES_PER_PAGE,
  LINE_TWIPS,
  SIZE_HALF_POINTS,
  TABLE,
  TYPE_AREA_WIDTH_TWIPS,
} from '#shared/export-plan/gbt9704.ts'
import { type LineRoom, lineStarts } from '#shared/export-plan/line-breaking.ts'
import { runsText } from '#shared/export-plan/plan-runs.ts'

const PAGE_TWIPS = LINES_PER_PAGE * LINE_TWIPS
const TITLE_CHARACTERS = Math.floor(TYPE_AREA_WIDTH_TWIPS / (SIZE_HALF_POINTS.title * 10))
const LABEL_END = FIRST_LINE_CHARACTERS + ATTACHMENT_LABEL_CHARACTERS
const NUMBER_END = LABEL_END + ATTACHMENT_NUMBER_CHARACTERS

/** Characters left on a line by the indents of a style. */
const INDENTS: Readonly<Partial<Record<PlanStyle, LineRoom>>> = {
  body: { first: FIRST_LINE_CHARACTERS, rest: 0 },
  'heading-1': { first: FIRST_LINE_CHARACTERS, rest: 0 },
  'heading-2': { first: FIRST_LINE_CHARACTERS, rest: 0 },
  'heading-3': { first: FIRST_LINE_CHARACTERS, rest: 0 },
  'heading-4': { first: FIRST_LINE_CHARACTERS, rest: 0 },
  'attachment-note': { first: FIRST_LINE_CHARACTERS, rest: LABEL_END },
  'attachment-note-first': { first: FIRST_LINE_CHARACTERS, rest: NUMBER_END },
  'attachment-note-next': { first: LABEL_END, rest: NUMBER_END },
}

/** Styles whose paragraphs stay on the page of what follows them. */
const KEPT_WITH_NEXT: ReadonlySet<PlanStyle> = new Set(['title', 'heading-1', 'heading-2', 'heading-3', 'heading-4', 'signature'])

/**
 * How many pages the exported report fills: 22 lines of 28 characters, broken as Word breaks them (see `lineStarts`). At least 1.
 * An estimate: fonts that are not half-width for digits may shift a line. Linear, about a millisecond for 5,000 characters.
 */
export function estimatePages(plan: Pick<ExportPlan, 'blocks'>): number {
  const sheet = new Sheet()
  let kept = 0
  for (const block of plan.blocks) {
    const rows = block.type === 'table' ? tableRowTwips(block) : lineTwips(block)
    if (isKeptWithNext(block)) {
      kept += rows.reduce((sum, twips) => sum + twips, 0)
      continue
    }
    if (kept > 0) sheet.placeKept(kept, rows[0] ?? 0)
    kept = 0
    const head = block.type === 'table' ? rows.slice(0, block.headerRows).reduce((sum, twips) => sum + twips, 0) : 0
    for (const twips of rows) sheet.place(twips, head)
  }
  if (kept > 0) sheet.placeKept(kept, 0)
  return sheet.pages
}

/** The lines a paragraph takes, counted as they are printed. */
export function countLines(paragraph: PlanParagraph): number {
  return lineStarts(runsText(paragraph.runs), lineRoom(paragraph)).length
}

/** Pages being filled from top to bottom. */
class Sheet {
  pages = 1
  #used = 0

  /** Adds what stays in one piece; on a new page under the repeated head of a table. */
  place(twips: number, repeatedHead: number): void {
    if (this.#used > 0 && this.#used + twips > PAGE_TWIPS) this.#turn(repeatedHead)
    this.#fill(twips)
  }

  /** Adds lines that share a page with the line that follows. */
  placeKept(twips: number, next: number): void {
    if (this.#used > 0 && this.#used + twips + next > PAGE_TWIPS) this.#turn(0)
    this.#fill(twips)
  }

  /** What is longer than a page runs on all the same. */
  #fill(twips: number): void {
    this.#used += twips
    while (this.#used > PAGE_TWIPS) this.#turn(this.#used - PAGE_TWIPS)
  }

  #turn(used: number): void {
    this.pages++
    this.#used = used
  }
}

function isKeptWithNext(block: PlanBlock): boolean {
  return block.type === 'paragraph' && KEPT_WITH_NEXT.has(block.style)
}

function lineTwips(paragraph: PlanParagraph): number[] {
  return Array.from({ length: countLines(paragraph) }, () => LINE_TWIPS)
}

function lineRoom({ style, rightIndent = 0 }: PlanParagraph): LineRoom {
  const full = style === 'title' ? TITLE_CHARACTERS : CHARACTERS_PER_LINE - rightIndent
  const indents = INDENTS[style] ?? { first: 0, rest: 0 }
  return { first: full - indents.first, rest: full - indents.rest }
}

function tableRowTwips(table: PlanTable): number[] {
  const room = columnWidths(table).map((width) => Math.floor((2 * (width - 2 * TABLE.cellSideTwips)) / TABLE.characterTwips) / 2)
  return table.rows.map((row) => Math.max(1, ...row.map((cell, column) => cellLines(cell, room[column] ?? 1))) * TABLE.lineTwips)
}

function cellLines(cell: readonly PlanRun[], room: number): number {
  return lineStarts(runsText(cell), { first: room, rest: room }).length
}
