import { $getSelection, $isRangeSelection } from 'lexical'
import type { BlankId } from '#shared/base/branded-ids.ts'
import { $isOpenBlank, type OpenBlankNode } from '#renderer/editor/nodes/OpenBlankNode.ts'
import { $getFilledBlank } from '#renderer/editor/nodes/filled-blank.ts'
import { $pointToOffset } from '#renderer/editor/selection/block-offsets.ts'
import { $reportBlocks } from '#renderer/editor/selection/find-block.ts'

interface PlacedBlank {
  readonly node: OpenBlankNode
  readonly blockIndex: number
  /** UTF-16 units from the start of the block. */
  readonly start: number
}

function $openBlanks(): PlacedBlank[] {
  const found: PlacedBlank[] = []
  $reportBlocks().forEach((block, blockIndex) => {
    let start = 0
    for (const child of block.getChildren()) {
      if ($isOpenBlank(child)) found.push({ node: child, blockIndex, start })
      start += child.getTextContentSize()
    }
  })
  return found
}

/** Selects the open blank before or after the selection, going round at the ends. False when there is none. */
export function $selectAdjacentBlank(direction: 'next' | 'previous'): boolean {
  const blanks = $openBlanks()
  if (blanks.length === 0) return false
  const here = $selectionStart()
  const isAfter = (blank: PlacedBlank) => blank.blockIndex > here.blockIndex || (blank.blockIndex === here.blockIndex && blank.start > here.offset)
  const isBefore = (blank: PlacedBlank) => blank.blockIndex < here.blockIndex || (blank.blockIndex === here.blockIndex && blank.start < here.offset)
  const target = direction === 'next' ? (blanks.find(isAfter) ?? blanks[0]) : (blanks.findLast(isBefore) ?? blanks.at(-1))
  if (target === undefined) return false
  target.node.select(0, target.node.getTextContentSize())
  return true
}

/** Where the selection starts; one unit before a collapsed caret, so that a blank right at the caret counts as next. */
function $selectionStart(): { blockIndex: number; offset: number } {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return { blockIndex: 0, offset: -1 }
  const point = selection.isBackward() ? selection.focus : selection.anchor
  const at = $pointToOffset(point)
  if (at === null) return { blockIndex: 0, offset: -1 }
  const key = at.block.getKey()
  return { blockIndex: $reportBlocks().findIndex((block) => block.getKey() === key), offset: at.offset - (selection.isCollapsed() ? 1 : 0) }
}

/** Selects a blank by its id, open or filled. False when it is gone. */
export function $selectBlankById(blankId: BlankId): boolean {
  for (const block of $reportBlocks())
    for (const child of block.getChildren()) {
      const isIt = $isOpenBlank(child) ? child.getBlankId() === blankId : $getFilledBlank(child)?.id === blankId
      if (!isIt) continue
      if ($isOpenBlank(child)) child.select(0, child.getTextContentSize())
      else child.selectEnd()
      return true
    }
  return false
}
