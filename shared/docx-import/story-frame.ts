import type { Raising } from './raised-text.ts'
import type { OpenField } from './story-fields.ts'
import { type StoryItem, type WordCell, type WordParagraph, type WordRow, type WordTable, newParagraph } from './story.ts'

/** The run that is being read. */
export interface RunState {
  isHidden: boolean
  styleId: string | undefined
  /** Bold, or in the face of headings. */
  isStrong: boolean
  raising: Raising | undefined
  isStruck: boolean
}

interface OpenTable {
  readonly table: WordTable
  row: WordRow | null
  cell: WordCell | null
}

/** One flow of paragraphs and tables: the body, or the inside of a text box. */
export interface StoryFrame {
  paragraph: WordParagraph | null
  run: RunState
  /** The fields that are open, innermost last: in their code, or in their result. */
  readonly fields: OpenField[]
  readonly tables: OpenTable[]
  readonly items: StoryItem[]
}

/** A run before its properties are read. */
export function plainRun(): RunState {
  return { isHidden: false, styleId: undefined, isStrong: false, raising: undefined, isStruck: false }
}

/** The state at the beginning of a story, a table cell or a text box. @param items what is read goes here */
export function newFrame(items: StoryItem[]): StoryFrame {
  return { paragraph: null, run: plainRun(), fields: [], tables: [], items }
}

/** Ends the paragraph that is open, and opens another. */
export function beginParagraph(frame: StoryFrame): void {
  endParagraph(frame)
  frame.paragraph = newParagraph()
}

/** Delivers the paragraph. A field whose code never ended gives its text back from here on. */
export function endParagraph(frame: StoryFrame): void {
  const { paragraph } = frame
  if (!paragraph) return
  frame.paragraph = null
  deliver(frame, paragraph)
  for (const field of frame.fields) field.part = 'result'
}

/** Opens a table, within the cell that is open where there is one. */
export function beginTable(frame: StoryFrame): void {
  endParagraph(frame)
  frame.tables.push({ table: { type: 'table', rows: [] }, row: null, cell: null })
}

/** @returns whether the table lay inside another one */
export function endTable(frame: StoryFrame): boolean {
  endParagraph(frame)
  const open = frame.tables.pop()
  if (open) deliver(frame, open.table)
  return frame.tables.length > 0
}

/** Opens a row of the innermost table; nothing outside one. */
export function beginRow(frame: StoryFrame): void {
  const open = frame.tables.at(-1)
  if (!open) return
  open.row = { cells: [], isHeader: false, isDeleted: false, before: 0 }
  open.cell = null
  open.table.rows.push(open.row)
}

/** Opens a cell of the innermost row; nothing outside one. */
export function beginCell(frame: StoryFrame): void {
  endParagraph(frame)
  const open = frame.tables.at(-1)
  if (!open?.row) return
  open.cell = { items: [], span: 1, isContinued: false }
  open.row.cells.push(open.cell)
}

/** The row that is open in the innermost table. */
export function currentRow(frame: StoryFrame): WordRow | null {
  return frame.tables.at(-1)?.row ?? null
}

/** The cell that is open in the innermost table. */
export function currentCell(frame: StoryFrame): WordCell | null {
  return frame.tables.at(-1)?.cell ?? null
}

/** Ends the cell of the innermost table, with the paragraph that is open in it. */
export function endCell(frame: StoryFrame): void {
  endParagraph(frame)
  const open = frame.tables.at(-1)
  if (open) open.cell = null
}

/** Into the innermost cell; text that a damaged table holds outside its cells goes to the flow itself. */
function deliver(frame: StoryFrame, item: StoryItem): void {
  const cell = frame.tables.at(-1)?.cell
  ;(cell?.items ?? frame.items).push(item)
}

/** Adds text to the paragraph; text outside any paragraph gets one of its own. */
export function addText(frame: StoryFrame, text: string): void {
  if (text === '') return
  if (!frame.paragraph) beginParagraph(frame)
  const { paragraph, run } = frame
  if (!paragraph) return
  paragraph.text += text
  if (run.isStrong) paragraph.strongLength += text.length
  for (const field of frame.fields) {
    field.isShown = true
    field.paragraphs.add(paragraph)
  }
  if (paragraph.leadingEnded) return
  if (run.styleId === undefined) paragraph.leadingEnded = true
  else paragraph.leading.push({ styleId: run.styleId, length: text.length })
}

/** Whether text at this place is shown: not in the code of a field. */
export function isInFieldCode(frame: StoryFrame): boolean {
  return frame.fields.some(({ part }) => part === 'code')
}
