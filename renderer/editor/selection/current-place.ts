import { $getSelection, $isRangeSelection } from 'lexical'
import type { BlankId, BlockId } from '#shared/base/branded-ids.ts'
import { countChars } from '#shared/document/visit.ts'
import type { BlockStyle } from '#renderer/editor/extensions/block-style-extension.ts'
import { $getFilledBlank } from '#renderer/editor/nodes/filled-blank.ts'
import { $isOpenBlank } from '#renderer/editor/nodes/OpenBlankNode.ts'
import { $blockOf, $pointToOffset } from '#renderer/editor/selection/block-offsets.ts'

/** A caret as it is stored with a draft: UTF-16 units of the block's shown text. */
export interface Caret {
  readonly blockId: BlockId
  readonly offset: number
}

/** Where the caret is: its block, how that is styled, and the blank it is in. */
export interface CurrentPlace {
  readonly blockId: BlockId
  readonly style: BlockStyle
  readonly blankId: BlankId | null
  /** Characters without white space that are selected; 0 for a caret. */
  readonly selectedChars: number
}

/** The caret, or the moving end of the selection; null when there is none in the text. */
export function $caret(): Caret | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const at = $pointToOffset(selection.focus)
  return at === null ? null : { blockId: at.block.getBlockId(), offset: at.offset }
}

/** What the rest of the window shows of where the user is. */
export function $currentPlace(): CurrentPlace | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const node = selection.focus.getNode()
  const block = $blockOf(node)
  if (block === null) return null
  const blankId = $isOpenBlank(node) && !selection.isCollapsed() ? node.getBlankId() : ($getFilledBlank(node)?.id ?? null)
  const selectedChars = selection.isCollapsed() ? 0 : countChars(selection.getTextContent())
  return { blockId: block.getBlockId(), style: { type: block.getBlockType(), level: block.getLevel() }, blankId, selectedChars }
}
