import { $getRoot, type LexicalEditor, defineExtension } from 'lexical'
import { createHeadingCounter, headingNumber } from '#shared/document/numbering.ts'
import { $isReportBlock } from '#renderer/editor/nodes/ReportBlockNode.ts'

/**
 * Shows the number of each heading. It lives in an attribute of the DOM (drawn by ::before), never in the text,
 * and follows from position with the same counting as outline and export.
 */
export const HeadingNumbersExtension = defineExtension({
  name: 'antou/heading-numbers',
  register: (editor) => {
    const stop = editor.registerUpdateListener(({ dirtyElements }) => {
      if (dirtyElements.size > 0) showHeadingNumbers(editor)
    })
    const stopRoot = editor.registerRootListener(() => showHeadingNumbers(editor))
    return () => {
      stop()
      stopRoot()
    }
  },
})

function showHeadingNumbers(editor: LexicalEditor): void {
  editor.getEditorState().read(() => {
    const count = createHeadingCounter()
    for (const node of $getRoot().getChildren()) {
      if (!$isReportBlock(node) || !node.isHeading()) continue
      const number = headingNumber(node.getLevel(), count(node.getLevel()))
      const dom = editor.getElementByKey(node.getKey())
      if (dom !== null && dom.dataset['number'] !== number) dom.dataset['number'] = number
    }
  })
}
