import { $getRoot } from 'lexical'
import { $isReportBlock } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { $selectedRange } from '#renderer/editor/selection/block-offsets.ts'
import { $findBlock } from '#renderer/editor/selection/find-block.ts'
import type { TextMatch } from '#renderer/editor/selection/find-matches.ts'

/** The selection block by block, in reading order; empty for a caret. Tables are left out. */
export function $selectedStretches(): TextMatch[] {
  const range = $selectedRange()
  if (range === null) return []
  const { first, last } = range
  return $getRoot()
    .getChildren()
    .slice(first, last + 1)
    .flatMap((block, i) => {
      if (!$isReportBlock(block)) return []
      const size = block.getTextContentSize()
      const start = i === 0 ? range.start : 0
      const end = first + i === last ? Math.min(range.end, size) : size
      return start < end ? [{ blockId: block.getBlockId(), start, end }] : []
    })
}

/** The selected text, one line a block; empty for a caret. */
export function $selectedText(): string {
  return $selectedStretches()
    .map(({ blockId, start, end }) => $findBlock(blockId)?.getTextContent().slice(start, end) ?? '')
    .join('\n')
}
