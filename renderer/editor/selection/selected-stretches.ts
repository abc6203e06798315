import { $getRoot } from 'lexical'
import { $isReportBlock } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { $selectionOffsets } from '#renderer/editor/selection/block-offsets.ts'
import { $findBlock } from '#renderer/editor/selection/find-block.ts'
import type { TextMatch } from '#renderer/editor/selection/find-matches.ts'

/** The selection block by block, in reading order; empty for a caret. Tables are left out. */
export function $selectedStretches(): TextMatch[] {
  const range = $selectionOffsets()
  if (range === null || range.selection.isCollapsed()) return []
  const first = range.start.block.getIndexWithinParent()
  const last = range.end.block.getIndexWithinParent()
  return $getRoot()
    .getChildren()
    .slice(first, last + 1)
    .filter($isReportBlock)
    .map((block) => ({
      blockId: block.getBlockId(),
      start: block.is(range.start.block) ? range.start.offset : 0,
      end: block.is(range.end.block) ? range.end.offset : block.getTextContentSize(),
    }))
    .filter(({ start, end }) => start < end)
}

/** The selected text, one line a block; empty for a caret. */
export function $selectedText(): string {
  return $selectedStretches()
    .map(({ blockId, start, end }) => $findBlock(blockId)?.getTextContent().slice(start, end) ?? '')
    .join('\n')
}
