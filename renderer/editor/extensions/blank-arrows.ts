import { $getSelection, $isRangeSelection, $isTextNode, type PointType, type RangeSelection, type TextNode } from 'lexical'
import { $isOpenBlank, type OpenBlankNode } from '#renderer/editor/nodes/OpenBlankNode.ts'

/** The open blank that is selected from end to end, and nothing else. */
export function $selectedOpenBlank(selection: RangeSelection): OpenBlankNode | null {
  const node = selection.anchor.getNode()
  if (!$isOpenBlank(node) || selection.focus.key !== selection.anchor.key) return null
  const [start, end] = [selection.anchor.offset, selection.focus.offset].sort((a, b) => a - b)
  return start === 0 && end === node.getTextContentSize() ? node : null
}

/** Selects a blank from end to end. */
export function $selectWholeBlank(node: OpenBlankNode): void {
  node.select(0, node.getTextContentSize())
}

/** Shift with an arrow key takes a blank into the selection, or out of it, as a whole. */
function $extendOverBlank(selection: RangeSelection, direction: 'left' | 'right'): boolean {
  const blank = $blankBeside(selection.focus, direction)
  if (blank === null) return false
  selection.focus.set(blank.getKey(), direction === 'left' ? 0 : blank.getTextContentSize(), 'text')
  return true
}

/**
 * The arrow keys take a blank as one step: first it is selected, then the caret stands behind it. Decided here and not
 * by the browser, whose caret would walk through the hint.
 */
export function $stepThroughBlank(event: KeyboardEvent, direction: 'left' | 'right'): boolean {
  const selection = $getSelection()
  if (event.ctrlKey || event.altKey || event.metaKey || !$isRangeSelection(selection)) return false
  if (event.shiftKey) {
    if (!$extendOverBlank(selection, direction)) return false
    event.preventDefault()
    return true
  }
  const selected = $selectedOpenBlank(selection)
  if (selected !== null) {
    const edge = direction === 'left' ? 0 : selected.getTextContentSize()
    selected.select(edge, edge)
  } else {
    const blank = selection.isCollapsed() ? $blankBeside(selection.anchor, direction) : null
    if (blank === null) return false
    $selectWholeBlank(blank)
  }
  event.preventDefault()
  return true
}

/** The open blank that a point of the selection would enter. */
function $blankBeside(point: PointType, direction: 'left' | 'right'): OpenBlankNode | null {
  const node = point.getNode()
  if (!$isTextNode(node)) return null
  const { offset } = point
  const size = node.getTextContentSize()
  if ($isOpenBlank(node) && offset === (direction === 'left' ? size : 0)) return node
  if (offset !== (direction === 'left' ? 0 : size)) return null
  const sibling = $siblingText(node, direction)
  return $isOpenBlank(sibling) ? sibling : null
}

function $siblingText(node: TextNode, direction: 'left' | 'right') {
  return direction === 'left' ? node.getPreviousSibling() : node.getNextSibling()
}
