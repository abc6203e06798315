import { $addUpdateTag, HISTORY_PUSH_TAG, type LexicalNode } from 'lexical'
import { outlineOf } from '#shared/document/outline.ts'
import { $lexicalToReport, $nodeToBlock } from '#renderer/editor/document-bridge/lexical-to-report.ts'
import { $blockToNode } from '#renderer/editor/document-bridge/report-to-lexical.ts'
import { $selectedBlocks } from '#renderer/editor/extensions/block-style-extension.ts'
import { withNewBlockIds } from '#renderer/editor/extensions/insert-blocks.ts'
import { $moveSection, sectionAt } from '#renderer/editor/extensions/move-section.ts'
import { $isReportBlock, type PageBlockType, type ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { $selectionOffsets, $selectOffsets } from '#renderer/editor/selection/block-offsets.ts'

/** The head and foot of a report stay where they are: nothing is moved past them. */
const FIXED: ReadonlySet<PageBlockType> = new Set(['title', 'subtitle', 'salutation', 'signature', 'date'])

/** Moves what the caret stands in: from a heading its section with all that belongs to it, from a paragraph the selected paragraphs. False at the edge. */
export function $moveCurrent(direction: 'up' | 'down'): boolean {
  const [first] = $selectedBlocks()
  if (first === undefined) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  return first.isHeading() ? $moveSectionOf(first, direction) : $moveParagraphs(direction)
}

function $moveSectionOf(block: ReportBlockNode, direction: 'up' | 'down'): boolean {
  const section = sectionAt(outlineOf({ blocks: $lexicalToReport() }), block.getIndexWithinParent())
  return section !== null && $moveSection(section.blockId, direction)
}

/** Moves the selected paragraphs past the block above or below them. */
function $moveParagraphs(direction: 'up' | 'down'): boolean {
  const blocks = $selectedBlocks()
  const edge = direction === 'up' ? blocks[0] : blocks.at(-1)
  const neighbour = direction === 'up' ? edge?.getPreviousSibling() : edge?.getNextSibling()
  if (edge === undefined || !neighbour || blocks.some(isFixed) || isFixed(neighbour)) return false
  // The paragraphs stay as they are, with the caret in them; the neighbour changes sides.
  if (direction === 'up') blocks.at(-1)?.insertAfter(neighbour, false)
  else blocks[0]?.insertBefore(neighbour, false)
  return true
}

function isFixed(node: LexicalNode): boolean {
  return $isReportBlock(node) && FIXED.has(node.getBlockType())
}

/** Puts a copy of the selected blocks behind them; the caret goes to the same place of the copy. */
export function $duplicateBlocks(): boolean {
  const blocks = $selectedBlocks()
  const last = blocks.at(-1)
  if (last === undefined) return false
  // Null where the selection ends with a table.
  const end = $selectionOffsets()?.end.offset ?? Number.POSITIVE_INFINITY
  $addUpdateTag(HISTORY_PUSH_TAG)
  let behind: LexicalNode = last
  const copies = blocks.flatMap((block) => {
    const content = $nodeToBlock(block)
    return content === null ? [] : [$blockToNode(withNewBlockIds(content))]
  })
  for (const copy of copies) {
    behind.insertAfter(copy)
    behind = copy
  }
  const caretCopy = copies.at(-1)
  if ($isReportBlock(caretCopy)) $selectOffsets(caretCopy, end)
  return true
}
