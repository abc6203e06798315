import { $getSelection, $isRangeSelection, $isTextNode, type LexicalCommand, COMMAND_PRIORITY_EDITOR, createCommand, defineExtension } from 'lexical'
import type { HeadingLevel } from '#shared/document/blocks.ts'
import { $isReportBlock, type PageBlockType, type ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { HEADING_FACE_FORMAT } from '#renderer/editor/nodes/text-faces.ts'
import { $blockOf } from '#renderer/editor/selection/block-offsets.ts'

export interface BlockStyle {
  readonly type: PageBlockType
  readonly level?: HeadingLevel
}

/** Gives every selected block a style (段落样式). */
export const SET_BLOCK_STYLE_COMMAND: LexicalCommand<BlockStyle> = createCommand('SET_BLOCK_STYLE_COMMAND')

/**
 * Changes what a block is. Becoming a heading, its text up to the first full stop takes the heading's face;
 * a longer first sentence is body text with a number, so it keeps the body's face.
 */
export function $setBlockStyle(block: ReportBlockNode, style: BlockStyle): void {
  const wasHeading = block.isHeading()
  block.setBlockType(style.type, style.level ?? 1)
  if (style.type !== 'heading') {
    if (wasHeading) block.setTextFormat(0)
    return
  }
  if (wasHeading) return
  block.setTextFormat(HEADING_FACE_FORMAT)
  for (const child of block.getChildren()) if ($isTextNode(child)) child.setFormat(child.getFormat() | HEADING_FACE_FORMAT)
  const selection = $getSelection()
  if ($isRangeSelection(selection) && selection.isCollapsed() && block.isEmpty()) selection.setFormat(HEADING_FACE_FORMAT)
}

/** The blocks that the selection touches, in order. */
export function $selectedBlocks(): ReportBlockNode[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  const blocks = new Map<string, ReportBlockNode>()
  for (const node of [selection.anchor.getNode(), ...selection.getNodes(), selection.focus.getNode()]) {
    const block = $blockOf(node)
    if (block !== null) blocks.set(block.getKey(), block)
  }
  return [...blocks.values()].filter($isReportBlock).sort((a, b) => a.getIndexWithinParent() - b.getIndexWithinParent())
}

export const BlockStyleExtension = defineExtension({
  name: 'antou/block-style',
  register: (editor) =>
    editor.registerCommand(
      SET_BLOCK_STYLE_COMMAND,
      (style) => {
        for (const block of $selectedBlocks()) $setBlockStyle(block, style)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
})
