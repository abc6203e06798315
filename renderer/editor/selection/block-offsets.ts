import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isRootNode,
  $isTextNode,
  type LexicalNode,
  type NodeKey,
  type PointType,
  type RangeSelection,
} from 'lexical'
import { $isReportBlock, type ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'

/** A place in the report: a block and UTF-16 units into its shown text (number excluded). */
export interface BlockOffset {
  readonly block: ReportBlockNode
  readonly offset: number
}

/** The block of the report that a node stands in. */
export function $blockOf(node: LexicalNode | null): ReportBlockNode | null {
  for (let at = node; at !== null; at = at.getParent()) if ($isReportBlock(at)) return at
  return null
}

/** Where a point of the selection is. Null outside the report's text (in a table, in the empty root). */
export function $pointToOffset(point: PointType): BlockOffset | null {
  const node = point.getNode()
  const block = $blockOf(node)
  if (block === null) return null
  if (point.type === 'element') {
    const before = block.getChildren().slice(0, point.offset)
    return { block, offset: before.reduce((sum, child) => sum + child.getTextContentSize(), 0) }
  }
  let offset = point.offset
  for (let at = node.getPreviousSibling(); at !== null; at = at.getPreviousSibling()) offset += at.getTextContentSize()
  return { block, offset }
}

/** The selection in reading order, as places of the report. */
export function $selectionOffsets(): { selection: RangeSelection; start: BlockOffset; end: BlockOffset } | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const anchor = $pointToOffset(selection.anchor)
  const focus = $pointToOffset(selection.focus)
  if (anchor === null || focus === null) return null
  return selection.isBackward() ? { selection, start: focus, end: anchor } : { selection, start: anchor, end: focus }
}

/** What is selected among the blocks of the page, tables at its ends included. */
export interface SelectedRange {
  readonly selection: RangeSelection
  /** Indices of the first and the last block. */
  readonly first: number
  readonly last: number
  /** Where it begins in the first and ends in the last of them; a table is taken whole. */
  readonly start: number
  readonly end: number
}

/** The same for a selection that begins or ends with a table, as 全选 does where one stands at the edge of the report. */
export function $selectedRange(): SelectedRange | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return null
  const [from, to] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus]
  const start = $pointToOffset(from)
  const end = $pointToOffset(to)
  const first = start?.block.getIndexWithinParent() ?? $rootOffset(from)
  const last = end?.block.getIndexWithinParent() ?? ($rootOffset(to) ?? 0) - 1
  if (first === null || last < first) return null
  return { selection, first, last, start: start?.offset ?? 0, end: end?.offset ?? Number.POSITIVE_INFINITY }
}

/** How many blocks stand before a point between blocks; null for any other point. */
function $rootOffset(point: PointType): number | null {
  return $isRootNode(point.getNode()) ? point.offset : null
}

/** The text node and inner offset of a place; at a border between two nodes, the end of the earlier one. */
function $locate(block: ReportBlockNode, offset: number): { key: NodeKey; offset: number; type: 'text' | 'element' } {
  let rest = offset
  let last: { key: NodeKey; offset: number; type: 'text' | 'element' } = { key: block.getKey(), offset: 0, type: 'element' }
  for (const child of block.getChildren()) {
    const size = child.getTextContentSize()
    if ($isTextNode(child)) {
      if (rest <= size) return { key: child.getKey(), offset: rest, type: 'text' }
      last = { key: child.getKey(), offset: size, type: 'text' }
    }
    rest -= size
  }
  return last
}

/** Selects a stretch of a block; an offset beyond the text means its end. */
export function $selectOffsets(block: ReportBlockNode, start: number, end = start): RangeSelection {
  const selection = block.select()
  const from = $locate(block, start)
  const to = $locate(block, end)
  selection.anchor.set(from.key, from.offset, from.type)
  selection.focus.set(to.key, to.offset, to.type)
  const node = $getNodeByKey(to.key)
  selection.setFormat($isTextNode(node) ? node.getFormat() : block.getTextFormat())
  return selection
}
