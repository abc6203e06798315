import { $getSelection, $isRangeSelection, $isTextNode, type RangeSelection, type TextNode } from 'lexical'
import { $selectWholeBlank } from '#renderer/editor/extensions/blank-arrows.ts'
import { $reopenLinked } from '#renderer/editor/extensions/linked-blanks.ts'
import { $selectedBlank } from '#renderer/editor/extensions/selected-blank.ts'
import { $getFilledBlank } from '#renderer/editor/nodes/filled-blank.ts'
import { $createOpenBlank } from '#renderer/editor/nodes/OpenBlankNode.ts'
import { FILLED_BLANK_FORMAT } from '#renderer/editor/nodes/text-faces.ts'

/** Deleting the last character of a filled blank gives the blank back, selected, ready for another value. */
export function $emptyFilledBlank(isBackward: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const node = selection.isCollapsed() ? $textBeside(selection, isBackward) : ($selectedBlank(selection)?.node ?? null)
  if (node === null || $getFilledBlank(node) === null) return false
  if (selection.isCollapsed() && [...node.getTextContent()].length !== 1) return false
  $reopenBlank(node)
  return true
}

/** The text that Backspace or Delete would take a character from. */
function $textBeside(selection: RangeSelection, isBackward: boolean): TextNode | null {
  const node = selection.anchor.getNode()
  if (!$isTextNode(node)) return null
  const isAtEdge = selection.anchor.offset === (isBackward ? 0 : node.getTextContentSize())
  const beside = !isAtEdge ? node : isBackward ? node.getPreviousSibling() : node.getNextSibling()
  return $isTextNode(beside) ? beside : null
}

/** Ctrl+Backspace and Ctrl+Delete, too, give the blank back when they take the whole of its value. */
export function $deleteWordOfBlank(isBackward: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const node = $textBeside(selection, isBackward)
  const blank = $getFilledBlank(node)
  if (node === null || blank === null) return false
  const format = node.getFormat() & ~FILLED_BLANK_FORMAT
  selection.deleteWord(isBackward)
  if (node.isAttached()) return true
  const open = $createOpenBlank(blank).setFormat(format)
  selection.insertNodes([open])
  $reopenLinked(open)
  $selectWholeBlank(open)
  return true
}

/** Makes the text of a filled blank the open blank again, selected. */
export function $reopenBlank(node: TextNode): void {
  const blank = $getFilledBlank(node)
  if (blank === null) return
  const open = $createOpenBlank(blank).setFormat(node.getFormat() & ~FILLED_BLANK_FORMAT)
  node.replace(open)
  $reopenLinked(open)
  $selectWholeBlank(open)
}
