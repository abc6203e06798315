import { $getNearestNodeFromDOMNode, $isTextNode, type LexicalEditor } from 'lexical'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { $blockOf } from '#renderer/editor/selection/block-offsets.ts'

/** A place in the report, in UTF-16 units of the block's shown text. */
export interface ReportPoint {
  readonly blockId: BlockId
  readonly offset: number
}

/** The place of the report under a point of the window; null beside the text. */
export function pointAt(editor: LexicalEditor, x: number, y: number): ReportPoint | null {
  const position = document.caretPositionFromPoint(x, y)
  const domNode = position?.offsetNode
  if (position === null || position === undefined || !(domNode instanceof Text) || !editor.getRootElement()?.contains(domNode)) return null
  return editor.read(() => {
    const node = $getNearestNodeFromDOMNode(domNode)
    const block = $blockOf(node)
    if (!$isTextNode(node) || block === null) return null
    let offset = position.offset
    for (let at = node.getPreviousSibling(); at !== null; at = at.getPreviousSibling()) offset += at.getTextContentSize()
    return { blockId: block.getBlockId(), offset }
  })
}
