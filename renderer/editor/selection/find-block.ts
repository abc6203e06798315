import { $getRoot } from 'lexical'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { $isReportBlock, type ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'

/** The block with this id; null when it is gone (or a table). */
export function $findBlock(blockId: BlockId): ReportBlockNode | null {
  for (const node of $getRoot().getChildren()) if ($isReportBlock(node) && node.getBlockId() === blockId) return node
  return null
}

/** All blocks of text in reading order. */
export function $reportBlocks(): ReportBlockNode[] {
  return $getRoot().getChildren().filter($isReportBlock)
}
