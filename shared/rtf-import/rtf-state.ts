import type { Raising } from '#shared/docx-import/raised-text.ts'
import type { StoryItem, WordParagraph } from '#shared/docx-import/story.ts'
import { type CellDefinition, type OpenTable, newTable } from './rtf-table.ts'

/** What is done with the text of a group. */
export type Destination = 'text' | 'skip' | 'fonts' | 'styles' | 'code' | 'number'

/** Everything that a group inherits and gives back when it ends. */
export interface GroupState {
  destination: Destination
  /** \* stands before the next word: what is not known is passed over. */
  isOptional: boolean
  /** How many characters stand behind \u for readers that do not know it. */
  substitutes: number
  font: number
  isBold: boolean
  isHidden: boolean
  isStruck: boolean
  isDeleted: boolean
  raising: Raising | undefined
  /** Half-points. */
  size: number | undefined
  styleId: string | undefined
  alignment: string | undefined
  outlineLevel: number | undefined
  startsPage: boolean
  isInTable: boolean
}

/** A flow of paragraphs: the body, a text box, a note, a header. */
export interface Flow {
  readonly items: StoryItem[]
  paragraph: WordParagraph | null
  table: OpenTable | null
  /** What the row that is being defined has. */
  definitions: CellDefinition[]
  isHeader: boolean
  next: { isBelow: boolean; isBeside: boolean }
}

/** A flow of which nothing has been read. */
export function newFlow(items: StoryItem[]): Flow {
  return { items, paragraph: null, table: null, definitions: [], isHeader: false, next: { isBelow: false, isBeside: false } }
}

/** The table of a flow, opened where there is none. */
export function tableOf(flow: Flow): OpenTable {
  flow.table ??= newTable()
  return flow.table
}

/** What \plain sets text back to, and \pard a paragraph. */
export const PLAIN_TEXT = {
  isBold: false,
  isHidden: false,
  isStruck: false,
  isDeleted: false,
  raising: undefined,
  size: undefined,
} as const

export const PLAIN_PARAGRAPH = { styleId: undefined, alignment: undefined, outlineLevel: undefined, startsPage: false, isInTable: false } as const

/** What holds before the first word. */
export function firstState(): GroupState {
  return { destination: 'text', isOptional: false, substitutes: 1, font: 0, ...PLAIN_TEXT, ...PLAIN_PARAGRAPH }
}
