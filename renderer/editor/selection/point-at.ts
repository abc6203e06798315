import { $getEditor, $getNearestNodeFromDOMNode, $isTextNode, type LexicalEditor } from 'lexical'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { $isOpenBlank } from '#renderer/editor/nodes/OpenBlankNode.ts'
import { $blockOf, type BlockOffset } from '#renderer/editor/selection/block-offsets.ts'

/** A place in the report, in UTF-16 units of the block's shown text. */
export interface ReportPoint {
  readonly blockId: BlockId
  readonly offset: number
}

/** The place of the report under a point of the window; null beside the text. */
export function pointAt(editor: LexicalEditor, x: number, y: number): ReportPoint | null {
  return editor.read(() => {
    const at = $blockAtPoint(x, y, editor)
    return at === null ? null : { blockId: at.block.getBlockId(), offset: at.offset }
  })
}

/** The same inside an update. In an empty block its start. */
export function $blockAtPoint(x: number, y: number, editor: LexicalEditor = $getEditor()): BlockOffset | null {
  const position = document.caretPositionFromPoint(x, y)
  const domNode = position?.offsetNode
  if (position === null || position === undefined || domNode === undefined || !editor.getRootElement()?.contains(domNode)) return null
  const node = $getNearestNodeFromDOMNode(domNode)
  const block = $blockOf(node)
  if (block === null) return null
  if (!(domNode instanceof Text) || !$isTextNode(node)) return block.isEmpty() ? { block, offset: 0 } : null
  // The label of an open blank is no place for anything: what is dropped on it goes beside it.
  const size = node.getTextContentSize()
  let offset = !$isOpenBlank(node) ? position.offset : position.offset < size / 2 ? 0 : size
  for (let at = node.getPreviousSibling(); at !== null; at = at.getPreviousSibling()) offset += at.getTextContentSize()
  return { block, offset }
}
