import { $getNearestNodeFromDOMNode, $getRoot, CLICK_COMMAND, COMMAND_PRIORITY_HIGH, type LexicalNode, defineExtension } from 'lexical'
import { $createReportBlock, $isReportBlock } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { $isTableBlock, type TableBlockNode } from '#renderer/editor/nodes/TableBlockNode.ts'

/** A click on a table, which has no place for a caret, puts the caret beside it: without one, what is typed next would land at the top of the page. */
export const TableCaretExtension = defineExtension({
  name: 'antou/table-caret',
  register: (editor) => editor.registerCommand(CLICK_COMMAND, $leaveClickedTable, COMMAND_PRIORITY_HIGH),
})

function $leaveClickedTable(event: MouseEvent): boolean {
  const node = event.target instanceof Node ? $getNearestNodeFromDOMNode(event.target) : null
  if (!$isTableBlock(node)) return false
  $selectBeside(node)
  return true
}

/** The end of the text above the table, or the start of the text below it. */
export function $selectBeside(table: TableBlockNode): void {
  const above = $firstBlock(table.getPreviousSiblings().toReversed())
  const below = $firstBlock(table.getNextSiblings())
  if (above !== undefined) above.selectEnd()
  else if (below !== undefined) below.selectStart()
  else $getRoot().append($createReportBlock('paragraph')).selectEnd()
}

function $firstBlock(nodes: readonly LexicalNode[]) {
  return nodes.find($isReportBlock)
}
