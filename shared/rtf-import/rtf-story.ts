import { DOCX_ERRORS, refuse } from '#shared/docx-import/docx-errors.ts'
import { type StoryItem, type WordParagraph, newParagraph } from '#shared/docx-import/story.ts'
import { type Tally, createTally } from '#shared/docx-import/tally.ts'
import { type Flow, type GroupState, newFlow, tableOf } from './rtf-state.ts'
import { finishTable } from './rtf-table.ts'

const MOST_PARAGRAPHS = 50_000
const MOST_TEXT = 1_000_000

/** What an RTF file says: its paragraphs and tables, those of notes and text boxes, each flow of them on its own. */
export class RtfStory {
  readonly items: StoryItem[] = []
  readonly footnotes = new Map<string, readonly StoryItem[]>()
  readonly comments = new Map<string, readonly StoryItem[]>()
  readonly tally: Tally = createTally()
  #flow: Flow = newFlow(this.items)
  #paragraphs = 0
  #length = 0

  get flow(): Flow {
    return this.#flow
  }

  /** The paragraph that text goes into now. */
  paragraph(): WordParagraph {
    this.#flow.paragraph ??= newParagraph()
    return this.#flow.paragraph
  }

  /** Throws `DocxRefusal` where there is more text than in any report. */
  add(text: string, paragraph: WordParagraph): void {
    this.#length += text.length
    if (this.#length > MOST_TEXT) refuse(DOCX_ERRORS.tooComplex)
    paragraph.text += text
  }

  /** The properties that hold at the end of a paragraph are its own. Throws `DocxRefusal` beyond the limit. */
  endParagraph({ styleId, alignment, outlineLevel, startsPage, isInTable }: GroupState, isCell = false): void {
    const flow = this.#flow
    const paragraph = this.paragraph()
    flow.paragraph = null
    if (++this.#paragraphs > MOST_PARAGRAPHS) refuse(DOCX_ERRORS.tooComplex)
    Object.assign(paragraph, { styleId, alignment, outlineLevel, startsPage })
    if (isCell || isInTable) {
      if (paragraph.text !== '' || paragraph.boxes.length > 0) tableOf(flow).items.push(paragraph)
      return
    }
    this.#endTable(flow)
    flow.items.push(paragraph)
  }

  /** Begins a note or a text box. @returns ends it, and goes on where it was begun */
  openFlow(items: StoryItem[]): (state: GroupState) => void {
    const outer = this.#flow
    const flow = newFlow(items)
    this.#flow = flow
    return (state) => {
      this.#end(flow, state)
      this.#flow = outer
    }
  }

  /** The end of the file. */
  finish(state: GroupState): void {
    this.#end(this.#flow, state)
  }

  #end(flow: Flow, state: GroupState): void {
    if (flow.paragraph) this.endParagraph(state)
    this.#endTable(flow)
  }

  #endTable(flow: Flow): void {
    const table = flow.table === null ? null : finishTable(flow.table, this.tally)
    flow.table = null
    if (table) flow.items.push(table)
  }
}
