import { raisedText } from './raised-text.ts'
import { type StoryFrame, addText, isInFieldCode } from './story-frame.ts'
import type { StyleTable } from './styles.ts'
import type { Tally } from './tally.ts'

/** A content control that is open. */
export interface OpenControl {
  /** It shows what to fill in and has not been filled. */
  isOpen: boolean
  /** What its maker called it. */
  label: string | null
  isShown: boolean
}

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
  inControlProperties: boolean
  /** Innermost last. */
  readonly controls: OpenControl[]
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
  if (frame.run.isStruck && text.trim() !== '') state.tally.add('struck', frame.paragraph)
  const control = state.controls.at(-1)
  const { raising } = frame.run
  if (control?.isOpen !== true) addText(frame, raising === undefined ? text : raisedText(text, raising))
  else if (!control.isShown) {
    control.isShown = true
    addText(frame, openControlText(control))
  }
}

/** 单击此处输入文字 is no text of the report: a blank in a form that the import knows, by its name where it has one. */
function openControlText({ label }: OpenControl): string {
  const name = label?.trim() ?? ''
  return /^[\p{Script=Han}（）()]{1,16}$/u.test(name) ? `〔${name}〕` : '＿＿＿＿'
}
