import {
  $getNearestNodeFromDOMNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
  defineExtension,
  mergeRegister,
} from 'lexical'
import { $createReportBlock, $isReportBlock, type ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { $isTableBlock, type TableBlockNode } from '#renderer/editor/nodes/TableBlockNode.ts'
import { $pointToOffset } from '#renderer/editor/selection/block-offsets.ts'

/**
 * A table has no place for a caret. A click on one puts the caret beside it and the arrow keys step over it: left to itself
 * the browser would drop the caret, and what is typed next would land at the top of the page.
 */
export const TableCaretExtension = defineExtension({
  name: 'antou/table-caret',
  register: (editor) =>
    mergeRegister(
      registerPress(editor),
      ...(
        [
          [KEY_ARROW_LEFT_COMMAND, 'left'],
          [KEY_ARROW_RIGHT_COMMAND, 'right'],
        ] as const
      ).map(([command, direction]) =>
        editor.registerCommand(
          command,
          (event) => {
            if (!$stepOverTable(direction, event.shiftKey)) return false
            event.preventDefault()
            return true
          },
          COMMAND_PRIORITY_HIGH,
        ),
      ),
    ),
})

/**
 * At the press, not at the click: the browser drops the caret when the button goes down, and where focusing moves the page
 * (blocks out of view are laid out late) the button comes up over something else, and no click reaches the table at all.
 */
function registerPress(editor: LexicalEditor): () => void {
  const onPress = (event: MouseEvent) => {
    if (event.button !== 0 || event.shiftKey || !(event.target instanceof Node)) return
    const target = event.target
    const table = editor.read(() => $getNearestNodeFromDOMNode(target))
    if (!$isTableBlock(table)) return
    event.preventDefault()
    editor.getRootElement()?.focus({ preventScroll: true })
    editor.update(() => $selectBeside(table), { discrete: true })
  }
  return editor.registerRootListener((root, previous) => {
    previous?.removeEventListener('mousedown', onPress)
    root?.addEventListener('mousedown', onPress)
  })
}

/** The end of the text above the table, or the start of the text below it. */
export function $selectBeside(table: TableBlockNode): void {
  const above = $nearestBlock(table, 'left')
  const below = $nearestBlock(table, 'right')
  if (above !== undefined) above.selectEnd()
  else if (below !== undefined) below.selectStart()
  else $getRoot().append($createReportBlock('paragraph')).selectEnd()
}

/** Moves the caret (or, when extending, the end of the selection) past the tables beside it. False when there is none. */
export function $stepOverTable(direction: 'left' | 'right', isExtending: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || (!isExtending && !selection.isCollapsed())) return false
  const at = $pointToOffset(selection.focus)
  if (at === null || at.offset !== (direction === 'left' ? 0 : at.block.getTextContentSize())) return false
  const neighbour = direction === 'left' ? at.block.getPreviousSibling() : at.block.getNextSibling()
  if (!$isTableBlock(neighbour)) return false
  const target = $nearestBlock(neighbour, direction)
  if (target !== undefined) $moveFocus(selection, target, direction, isExtending)
  return true
}

function $moveFocus(selection: RangeSelection, target: ReportBlockNode, direction: 'left' | 'right', isExtending: boolean): void {
  const { key: anchorKey, offset: anchorOffset, type: anchorType } = selection.anchor
  const moved = direction === 'left' ? target.selectEnd() : target.selectStart()
  if (isExtending) moved.anchor.set(anchorKey, anchorOffset, anchorType)
}

/** The first block of text on this side of the table. */
function $nearestBlock(table: TableBlockNode, direction: 'left' | 'right'): ReportBlockNode | undefined {
  const nodes: LexicalNode[] = direction === 'left' ? table.getPreviousSiblings().toReversed() : table.getNextSiblings()
  return nodes.find($isReportBlock)
}
