import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  INSERT_TAB_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  OUTDENT_CONTENT_COMMAND,
  ParagraphNode,
  defineExtension,
  mergeRegister,
} from 'lexical'
import { $forgetCutBlank } from '#renderer/editor/nodes/filled-blank.ts'
import { $setBlockStyle } from '#renderer/editor/extensions/block-style-extension.ts'
import { $createReportBlock, $isReportBlock } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { $pointToOffset, $selectedRange } from '#renderer/editor/selection/block-offsets.ts'

/**
 * Paragraphs as official documents have them: no soft line breaks, no tabs, no free formatting, no indents by hand.
 * Those commands are taken and dropped, so that a habit (Ctrl+B) does no harm.
 */
export const ParagraphsExtension = defineExtension({
  name: 'antou/paragraphs',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(INSERT_LINE_BREAK_COMMAND, () => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $insertParagraphBeforeHeading, COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        DELETE_CHARACTER_COMMAND,
        (isBackward) => $removeWholeLines() || (isBackward && $makeParagraphAtStart()),
        COMMAND_PRIORITY_HIGH,
      ),
      ...[DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) =>
        editor.registerCommand(
          command,
          (isBackward) => $isAtBlockEdge(isBackward) && editor.dispatchCommand(DELETE_CHARACTER_COMMAND, isBackward),
          COMMAND_PRIORITY_HIGH,
        ),
      ),
      drop(editor, FORMAT_TEXT_COMMAND),
      drop(editor, FORMAT_ELEMENT_COMMAND),
      drop(editor, INSERT_TAB_COMMAND),
      drop(editor, INDENT_CONTENT_COMMAND),
      drop(editor, OUTDENT_CONTENT_COMMAND),
      // Lexical makes paragraphs of its own when it must fill the root.
      editor.registerNodeTransform(ParagraphNode, (node) => {
        node.replace($createReportBlock('paragraph'), true)
      }),
    ),
})

function drop<T>(editor: LexicalEditor, command: LexicalCommand<T>): () => void {
  return editor.registerCommand(command, () => true, COMMAND_PRIORITY_HIGH)
}

/** Enter at the very start of a heading, title or closing line opens a paragraph above it; the block keeps its style. */
function $insertParagraphBeforeHeading(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  if (!selection.isCollapsed()) selection.removeText()
  $forgetCutBlank(selection)
  const at = $pointToOffset(selection.anchor)
  if (at === null || at.offset > 0 || at.block.getBlockType() === 'paragraph' || at.block.isEmpty()) return false
  at.block.insertBefore($createReportBlock('paragraph'))
  return true
}

/** Backspace at the very start of a heading (or title, or closing line) takes its style away; a second one joins it to the line above. */
function $makeParagraphAtStart(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const at = $pointToOffset(selection.anchor)
  if (at === null || at.offset > 0 || at.block.getBlockType() === 'paragraph') return false
  $setBlockStyle(at.block, { type: 'paragraph' })
  return true
}

/**
 * Lines that are deleted with the end of the last one leave what follows as it is: joined to them, a heading would take over
 * the style of the line above it. False where anything else is selected.
 */
export function $removeWholeLines(): boolean {
  const range = $selectedRange()
  if (range === null || range.start > 0 || range.end > 0 || range.first === range.last) return false
  const blocks = $getRoot().getChildren()
  const following = blocks[range.last]
  if (!$isReportBlock(following)) return false
  for (const block of blocks.slice(range.first, range.last)) block.remove()
  following.selectStart()
  return true
}

/** Between two blocks there is no word to delete: Ctrl+Backspace and Ctrl+Delete then do what the plain keys do. */
function $isAtBlockEdge(isBackward: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const at = $pointToOffset(selection.anchor)
  return at !== null && at.offset === (isBackward ? 0 : at.block.getTextContentSize())
}
