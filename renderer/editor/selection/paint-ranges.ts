import { $isTextNode, type LexicalEditor } from 'lexical'
import type { TextMatch } from '#renderer/editor/selection/find-matches.ts'
import { $reportBlocks } from '#renderer/editor/selection/find-block.ts'
import type { ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'

/** Names of the highlights that styles/page.css draws. */
export type PaintName = 'find' | 'find-current' | 'must' | 'attention' | 'info' | 'reading'

/**
 * Paints stretches of the report without touching its DOM or its nodes (CSS custom highlights), so that neither typing
 * nor an input method notices. Replaces what was painted under this name before.
 */
export function paintRanges(editor: LexicalEditor, name: PaintName, matches: readonly TextMatch[]): void {
  if (matches.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const ranges = editor.getEditorState().read(() => {
    const blocks = new Map($reportBlocks().map((block) => [block.getBlockId() as string, block]))
    return matches.flatMap((match) => {
      const block = blocks.get(match.blockId)
      return block === undefined ? [] : [$domRange(editor, block, match.start, match.end)].filter((range) => range !== null)
    })
  })
  CSS.highlights.set(name, new Highlight(...ranges))
}

/** The DOM range of a stretch of a block; null when the block is not shown or shorter than that. */
export function $domRange(editor: LexicalEditor, block: ReportBlockNode, start: number, end: number): Range | null {
  const from = $domPoint(editor, block, start, true)
  const to = $domPoint(editor, block, end, false)
  if (from === null || to === null) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

function $domPoint(editor: LexicalEditor, block: ReportBlockNode, offset: number, isStart: boolean): { node: Text; offset: number } | null {
  let rest = offset
  for (const child of block.getChildren()) {
    const size = child.getTextContentSize()
    if ($isTextNode(child) && (rest < size || (!isStart && rest === size))) {
      const element = editor.getElementByKey(child.getKey())
      const text = element === null ? null : document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
      return text instanceof Text ? { node: text, offset: Math.min(rest, text.length) } : null
    }
    rest -= size
  }
  return null
}
