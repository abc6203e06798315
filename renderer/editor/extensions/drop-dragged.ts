import { $addUpdateTag, HISTORY_PUSH_TAG } from 'lexical'
import type { Block } from '#shared/document/blocks.ts'
import { $pasteCopied } from '#renderer/editor/extensions/insert-blocks.ts'
import { $selectionOffsets, $selectOffsets, type BlockOffset } from '#renderer/editor/selection/block-offsets.ts'
import { $findBlock } from '#renderer/editor/selection/find-block.ts'
import type { TextMatch } from '#renderer/editor/selection/find-matches.ts'

/** Text of this page that is being dragged. */
export interface DraggedText {
  readonly blocks: readonly Block[]
  /** Where it stands, block by block, in reading order. */
  readonly stretches: readonly TextMatch[]
}

/** Moves dragged text to where it was let go, or copies it there. Let go on itself it stays. One step of the history. */
export function $dropDragged({ blocks, stretches }: DraggedText, target: BlockOffset | null, isCopy: boolean): void {
  const [first, last] = [stretches[0], stretches.at(-1)]
  if (target === null || first === undefined || last === undefined || isInside(target, stretches)) return
  $addUpdateTag(HISTORY_PUSH_TAG)
  if (isCopy) {
    $insertAt(target, blocks)
  } else if ($comesBefore(target, first)) {
    $removeBetween(first, last)
    $insertAt(target, blocks)
  } else {
    // What stands before the target keeps its place while the text is put in behind it.
    $insertAt(target, blocks)
    const end = $selectionOffsets()?.end ?? null
    const fromEnd = end === null ? 0 : end.block.getTextContentSize() - end.offset
    $removeBetween(first, last)
    if (end?.block.isAttached()) $selectOffsets(end.block, end.block.getTextContentSize() - fromEnd)
  }
}

function isInside(target: BlockOffset, stretches: readonly TextMatch[]): boolean {
  const id = target.block.getBlockId()
  return stretches.some((stretch) => stretch.blockId === id && stretch.start <= target.offset && target.offset <= stretch.end)
}

function $comesBefore(target: BlockOffset, first: TextMatch): boolean {
  const block = $findBlock(first.blockId)
  if (block === null) return false
  return target.block.is(block) ? target.offset <= first.start : target.block.isBefore(block)
}

function $insertAt(target: BlockOffset, blocks: readonly Block[]): void {
  $selectOffsets(target.block, target.offset)
  $pasteCopied(blocks)
}

function $removeBetween(first: TextMatch, last: TextMatch): void {
  const [from, to] = [$findBlock(first.blockId), $findBlock(last.blockId)]
  if (from === null || to === null) return
  const end = $selectOffsets(to, last.end).focus
  const { key, offset, type } = end
  const selection = $selectOffsets(from, first.start)
  selection.focus.set(key, offset, type)
  selection.removeText()
}
