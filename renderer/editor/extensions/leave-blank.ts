import { $getSelection, $isRangeSelection, $isTextNode, type RangeSelection, type TextNode } from 'lexical'
import { leavesBlank } from '#renderer/editor/extensions/leaves-blank.ts'
import { $getFilledBlank } from '#renderer/editor/nodes/filled-blank.ts'
import { FILLED_BLANK_FORMAT } from '#renderer/editor/nodes/text-faces.ts'

function $filledBlankAtCaretEnd(): { node: TextNode; selection: RangeSelection } | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const node = selection.anchor.getNode()
  if (!$isTextNode(node) || $getFilledBlank(node) === null || selection.anchor.offset !== node.getTextContentSize()) return null
  return (selection.format & FILLED_BLANK_FORMAT) === 0 ? null : { node, selection }
}

/** What is typed next goes behind the blank, not into it. */
function $leave(selection: RangeSelection): void {
  selection.setFormat(selection.format & ~FILLED_BLANK_FORMAT)
}

/** Enter or a paste takes the caret out of a blank, and the editor still holds the blank's format for what is typed next. */
export function $leaveForeignBlank(): false {
  const selection = $getSelection()
  if ($isRangeSelection(selection) && (selection.format & FILLED_BLANK_FORMAT) !== 0 && $getFilledBlank(selection.anchor.getNode()) === null)
    $leave(selection)
  return false
}

/** What is typed right before a blank stays before it; only a digit belongs to the number that it touches. */
function $leaveBlankAtStart(typed: string | null): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.offset !== 0) return
  const blank = $getFilledBlank(selection.anchor.getNode())
  if (blank === null) return
  const isNumber = blank.kind === 'number' || blank.kind === 'percent'
  if (typed === null || !isNumber || leavesBlank(blank.kind, typed)) $leave(selection)
}

/** What cannot belong to the filled blank the caret stands in goes behind it. Never takes the event over. */
export function $leaveBlankBeforeInput(event: InputEvent): boolean {
  if (event.inputType !== 'insertText' || event.data === null) return false
  $leaveBlankAtStart(event.data)
  const at = $filledBlankAtCaretEnd()
  const blank = $getFilledBlank(at?.node)
  if (at !== null && blank !== null && leavesBlank(blank.kind, event.data)) $leave(at.selection)
  return false
}

/** After 12 in 〔次数〕, the 次 that an input method composes is not part of the number. */
export function $leaveBlankBeforeComposition(): boolean {
  $leaveBlankAtStart(null)
  const at = $filledBlankAtCaretEnd()
  const kind = $getFilledBlank(at?.node)?.kind
  if (at !== null && (kind === 'number' || kind === 'percent')) $leave(at.selection)
  return false
}

/** → at the end of a filled blank steps out of it, where no text follows to step into. @returns whether it did */
export function $leaveBlankByArrow(event: KeyboardEvent): boolean {
  const at = $filledBlankAtCaretEnd()
  if (at === null || event.shiftKey || at.node.getNextSibling() !== null) return false
  $leave(at.selection)
  event.preventDefault()
  return true
}
