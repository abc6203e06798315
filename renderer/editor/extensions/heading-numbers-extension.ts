import { $getNodeByKey, $getRoot, $isTextNode, type LexicalEditor, defineExtension } from 'lexical'
import { createHeadingCounter, headingNumber } from '#shared/document/numbering.ts'
import { changesStructure } from '#renderer/editor/extensions/structure-change.ts'
import { $isReportBlock, type ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { HEADING_FACE_FORMAT } from '#renderer/editor/nodes/text-faces.ts'
import { $reportBlocks } from '#renderer/editor/selection/find-block.ts'

/**
 * Shows the number of each heading. It lives in an attribute of the DOM (drawn by ::before), never in the text,
 * and follows from position with the same counting as outline and export.
 */
export const HeadingNumbersExtension = defineExtension({
  name: 'antou/heading-numbers',
  register: (editor) => {
    const stop = editor.registerUpdateListener((update) => {
      const isStructure = changesStructure(update)
      if (isStructure) showHeadingNumbers(editor)
      const { dirtyElements } = update
      if (dirtyElements.size > 0) editor.getEditorState().read(() => $announce(editor, isStructure ? $headings() : $dirtyHeadings(dirtyElements)))
    })
    const stopRoot = editor.registerRootListener(() => {
      showHeadingNumbers(editor)
      editor.getEditorState().read(() => $announce(editor, $headings()))
    })
    return () => {
      stop()
      stopRoot()
    }
  },
})

function $headings(): ReportBlockNode[] {
  return $reportBlocks().filter((block) => block.isHeading())
}

function $dirtyHeadings(dirty: ReadonlyMap<string, boolean>): ReportBlockNode[] {
  return [...dirty.keys()].map((key) => $getNodeByKey(key)).filter((node) => $isReportBlock(node) && node.isHeading()) as ReportBlockNode[]
}

/**
 * A screen reader is told of a heading, but not that the text run in behind it is one: then only the heading's own words are.
 */
function $announce(editor: LexicalEditor, headings: readonly ReportBlockNode[]): void {
  for (const heading of headings) {
    const dom = editor.getElementByKey(heading.getKey())
    if (dom === null) continue
    const hasRunIn = heading.getChildren().some((child) => $isTextNode(child) && (child.getFormat() & HEADING_FACE_FORMAT) === 0)
    const own = dom.querySelector<HTMLElement>(':scope > .heading-face')
    announceAs(dom, hasRunIn ? null : heading.getLevel() + 1)
    if (own !== null) announceAs(own, hasRunIn ? heading.getLevel() + 1 : null)
  }
}

function announceAs(element: HTMLElement, level: number | null): void {
  if (level === null) {
    element.removeAttribute('role')
    element.removeAttribute('aria-level')
  } else if (element.getAttribute('aria-level') !== String(level)) {
    element.setAttribute('role', 'heading')
    element.setAttribute('aria-level', String(level))
  }
}

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
