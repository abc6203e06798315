import { type StoryFrame, addText, isInFieldCode } from './story-frame.ts'
import type { StyleTable } from './styles.ts'
import type { Tally } from './tally.ts'

/** What the handlers of elements work on. */
export interface StoryState {
  readonly tally: Tally
  readonly styles: StyleTable
  /** The body, then the text boxes that are open, innermost last. */
  readonly frames: StoryFrame[]
  frame: StoryFrame
  /** Inside w:pPr, w:rPr or w:trPr, where w:ins and w:del speak of the mark or the row. */
  inParagraphProperties: boolean
  inRunProperties: boolean
  inRowProperties: boolean
  /** For every open mc:AlternateContent, whether a branch has been read. */
  readonly choices: boolean[]
  /** Text is collected here between the tags of w:t. */
  collected: string | null
  keepsSpace: boolean
}

/** Leaves the element and all it holds unread. */
export type Opening = 'skip' | undefined

/** Puts text where it is shown; hidden text is counted instead. */
export function showText(state: StoryState, text: string): void {
  const { frame } = state
  if (text === '' || isInFieldCode(frame)) return
  if (frame.run.isHidden) {
    if (text.trim() !== '') state.tally.add('hidden', frame.paragraph)
    return
  }
  addText(frame, text)
}
