import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_NORMAL,
  DELETE_CHARACTER_COMMAND,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  type NodeKey,
  defineExtension,
  mergeRegister,
} from 'lexical'
import { $setBlockStyle } from '#renderer/editor/extensions/block-style-extension.ts'
import { continuedBeginning } from '#renderer/editor/extensions/continued-number.ts'
import { $createReportBlock, type ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { HEADING_FACE_FORMAT } from '#renderer/editor/nodes/text-faces.ts'
import { $pointToOffset, $selectOffsets } from '#renderer/editor/selection/block-offsets.ts'

/**
 * Enter behind a counted paragraph goes on counting: 一是 → 二是, and the text of 1. or （1） gets the next number. Enter again,
 * or Backspace, takes the number away. One undo takes back the number with its paragraph.
 */
export const ContinuedNumberExtension = defineExtension({
  name: 'antou/continued-number',
  register: (editor) => {
    /** The paragraph that was begun here and not written in yet. */
    let begun: { key: NodeKey; text: string } | null = null
    const $continue = (): boolean => {
      const block = $blockAtEnd()
      if (block === null) return false
      if (block.isHeading()) return $continueHeading(block)
      if (block.getBlockType() !== 'paragraph') return false
      const beginning = continuedBeginning(block.getTextContent())
      if (beginning === null) return false
      $addUpdateTag(HISTORY_PUSH_TAG)
      if (beginning === '') {
        $selectOffsets(block, 0, block.getTextContentSize()).removeText()
        return true
      }
      const next = block.insertNewAfter(block.selectEnd())
      next.select().insertText(beginning)
      begun = { key: next.getKey(), text: beginning }
      return true
    }
    const $takeAway = (isBackward: boolean): boolean => {
      const block = isBackward ? $blockAtEnd() : null
      if (block === null || begun === null || block.getKey() !== begun.key || block.getTextContent() !== begun.text) return false
      begun = null
      $addUpdateTag(HISTORY_PUSH_TAG)
      $selectOffsets(block, 0, block.getTextContentSize()).removeText()
      return true
    }
    return mergeRegister(
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $continue, COMMAND_PRIORITY_NORMAL),
      editor.registerCommand(DELETE_CHARACTER_COMMAND, $takeAway, COMMAND_PRIORITY_CRITICAL),
    )
  },
})

/** The block at whose end the caret stands. */
function $blockAtEnd(): ReportBlockNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const at = $pointToOffset(selection.anchor)
  return at !== null && at.offset === at.block.getTextContentSize() ? at.block : null
}

/** 1. and （1） are mostly counted paragraphs: behind one that ends like a sentence comes the next. An empty heading becomes a paragraph. */
function $continueHeading(block: ReportBlockNode): boolean {
  if (block.isEmpty()) {
    $addUpdateTag(HISTORY_PUSH_TAG)
    $setBlockStyle(block, { type: 'paragraph' })
    return true
  }
  const level = block.getLevel()
  if (level < 3 || !/[。；！？]$/u.test(block.getTextContent())) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  const next = $createReportBlock('heading', { level })
  next.setTextFormat(HEADING_FACE_FORMAT)
  block.insertAfter(next)
  next.select().setFormat(HEADING_FACE_FORMAT)
  return true
}
