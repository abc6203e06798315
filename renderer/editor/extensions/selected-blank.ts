import { $isTextNode, type RangeSelection, type TextNode } from 'lexical'
import { $selectedOpenBlank } from '#renderer/editor/extensions/blank-arrows.ts'
import { type FilledBlank, $getFilledBlank } from '#renderer/editor/nodes/filled-blank.ts'

/** The blank, open or filled, whose text is selected from end to end, and nothing else. */
export function $selectedBlank(selection: RangeSelection): { node: TextNode; blank: FilledBlank } | null {
  const open = $selectedOpenBlank(selection)
  if (open !== null) return { node: open, blank: open.getBlank() }
  const node = selection.anchor.getNode()
  const blank = $getFilledBlank(node)
  const isWhole = node.is(selection.focus.getNode()) && Math.abs(selection.focus.offset - selection.anchor.offset) === node.getTextContentSize()
  return blank !== null && isWhole && $isTextNode(node) ? { node, blank } : null
}
