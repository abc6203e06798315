import { $getNodeByKey, $getRoot, $getSelection, HISTORIC_TAG, $isRangeSelection, type LexicalEditor, defineExtension } from 'lexical'
import { $isReportBlock } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { $isOpenBlank } from '#renderer/editor/nodes/OpenBlankNode.ts'
import { $blockOf } from '#renderer/editor/selection/block-offsets.ts'

/** Marks in the DOM what the style sheet shows: the block with the caret, empty blocks, the selected blank. */
export const CurrentBlockExtension = defineExtension({
  name: 'antou/current-block',
  register: (editor) => {
    let marked: HTMLElement[] = []
    const left = new Set<HTMLElement>()
    // A block that the caret leaves is from then on laid out only when in view (page.css). Whether it is, the browser finds out with the next
    // frame; until then its text counts for nothing, and the caret behind what an input method commits, which the browser places by counting
    // characters from the start of the page, would land in another paragraph. Just before a frame nothing can be typed in between.
    const unmark = () => {
      for (const element of left) if (!marked.includes(element)) element.classList.remove('is-here')
      left.clear()
    }
    return editor.registerUpdateListener(({ dirtyElements, tags }) => {
      const marks = currentElements(editor)
      for (const element of marked) {
        if (marks.includes(element)) continue
        element.classList.remove('is-current')
        if (left.size === 0) requestAnimationFrame(unmark)
        left.add(element)
      }
      marked = marks
      // Undo swaps whole states and does not say which blocks differ.
      if (tags.has(HISTORIC_TAG))
        markEmptyBlocks(
          editor,
          editor.getEditorState().read(() => $getRoot().getChildrenKeys()),
        )
      else if (dirtyElements.size > 0) markEmptyBlocks(editor, dirtyElements.keys())
    })
  },
})

function currentElements(editor: LexicalEditor): HTMLElement[] {
  return editor.getEditorState().read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return []
    const elements: HTMLElement[] = []
    const block = $blockOf(selection.focus.getNode())
    mark(elements, block === null ? null : editor.getElementByKey(block.getKey()), 'is-here')
    const node = selection.anchor.getNode()
    if ($isOpenBlank(node) && selection.focus.key === node.getKey() && !selection.isCollapsed())
      mark(elements, editor.getElementByKey(node.getKey()), 'is-current')
    return elements
  })
}

function mark(elements: HTMLElement[], element: HTMLElement | null, name: string): void {
  if (element === null) return
  // Adding it again writes the attribute again, which the browser takes for a change of style: with every key.
  if (!element.classList.contains(name)) element.classList.add(name)
  elements.push(element)
}

function markEmptyBlocks(editor: LexicalEditor, keys: Iterable<string>): void {
  editor.getEditorState().read(() => {
    for (const key of keys) {
      const node = $getNodeByKey(key)
      if ($isReportBlock(node)) editor.getElementByKey(key)?.classList.toggle('is-empty', node.getTextContentSize() === 0)
    }
  })
}
