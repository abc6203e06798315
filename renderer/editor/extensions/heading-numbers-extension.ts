import { $getNodeByKey, $getRoot, $isTextNode, type LexicalEditor, type LexicalNode, defineExtension } from 'lexical'
import type { BlockType, HeadingLevel } from '#shared/document/blocks.ts'
import { headingNumber, headingValues } from '#shared/document/numbering.ts'
import { changesStructure } from '#renderer/editor/extensions/structure-change.ts'
import { $isReportBlock, type ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { HEADING_FACE_FORMAT } from '#renderer/editor/nodes/text-faces.ts'
import { $isTableBlock } from '#renderer/editor/nodes/TableBlockNode.ts'
import { $reportBlocks } from '#renderer/editor/selection/find-block.ts'

/**
 * Shows the number of each heading. It lives in an attribute of the DOM (drawn by ::before), never in the text,
 * and follows from position with the same counting as outline and export.
 */
export const HeadingNumbersExtension = defineExtension({
  name: 'antou/heading-numbers',
  register: (editor) => {
    // What is typed changes the numbers only in lines that may begin an attachment.
    let read: ReadonlySet<string> = new Set()
    const stop = editor.registerUpdateListener((update) => {
      const { dirtyElements } = update
      const isStructure = changesStructure(update)
      if (isStructure || [...dirtyElements.keys()].some((key) => read.has(key))) read = showHeadingNumbers(editor)
      if (dirtyElements.size > 0) editor.getEditorState().read(() => $announce(editor, isStructure ? $headings() : $dirtyHeadings(dirtyElements)))
    })
    const stopRoot = editor.registerRootListener(() => {
      read = showHeadingNumbers(editor)
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

interface Numbered {
  readonly type: BlockType
  readonly level?: HeadingLevel
  readonly node: LexicalNode
}

/** Shows all numbers anew. @returns the keys of the lines whose text was asked for */
function showHeadingNumbers(editor: LexicalEditor): ReadonlySet<string> {
  return editor.getEditorState().read(() => {
    const read = new Set<string>()
    const blocks = $getRoot().getChildren().flatMap($numbered)
    const values = headingValues(blocks, ({ node }) => {
      read.add(node.getKey())
      return node.getTextContent()
    })
    blocks.forEach(({ level, node }, index) => {
      const value = values.get(index)
      if (level === undefined || value === undefined) return
      const number = headingNumber(level, value)
      const dom = editor.getElementByKey(node.getKey())
      if (dom !== null && dom.dataset['number'] !== number) dom.dataset['number'] = number
    })
    return read
  })
}

function $numbered(node: LexicalNode): Numbered[] {
  if ($isTableBlock(node)) return [{ type: 'table', node }]
  if (!$isReportBlock(node)) return []
  return node.isHeading() ? [{ type: 'heading', level: node.getLevel(), node }] : [{ type: node.getBlockType(), node }]
}
