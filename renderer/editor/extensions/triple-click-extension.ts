import { CLICK_COMMAND, COMMAND_PRIORITY_HIGH, $getRoot, defineExtension } from 'lexical'
import { $isReportBlock } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { $selectedRange } from '#renderer/editor/selection/block-offsets.ts'

/**
 * Three clicks select a paragraph. The browser lets that selection end at the start of the next paragraph, which would be joined
 * to whatever is typed over it: a new title would swallow the first paragraph.
 */
export const TripleClickExtension = defineExtension({
  name: 'antou/triple-click',
  register: (editor) =>
    editor.registerCommand(
      CLICK_COMMAND,
      (event) => {
        if (event.detail >= 3) $endBeforeNextBlock()
        return false
      },
      COMMAND_PRIORITY_HIGH,
    ),
})

/** Lets a selection that ends at the start of a block end with the block before. */
export function $endBeforeNextBlock(): void {
  const range = $selectedRange()
  if (range === null || range.end > 0 || range.first === range.last) return
  const { selection } = range
  const before = $getRoot().getChildAtIndex(range.last - 1)
  if (!$isReportBlock(before)) return
  const { key: startKey, offset: startOffset, type: startType } = selection.isBackward() ? selection.focus : selection.anchor
  before.selectEnd().anchor.set(startKey, startOffset, startType)
}
