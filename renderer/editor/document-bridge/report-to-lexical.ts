import { $createTextNode, $getRoot, type LexicalNode, type TextNode } from 'lexical'
import type { Block } from '#shared/document/blocks.ts'
import type { Inline } from '#shared/document/inline.ts'
import { $createFilledBlank } from '#renderer/editor/nodes/filled-blank.ts'
import { $createOpenBlank } from '#renderer/editor/nodes/OpenBlankNode.ts'
import { $createReportBlock, type ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { $createTableBlock, type TableBlockNode } from '#renderer/editor/nodes/TableBlockNode.ts'
import { HEADING_FACE_FORMAT } from '#renderer/editor/nodes/text-faces.ts'

/** Text and blanks as editor nodes, all in one face. */
export function $inlinesToNodes(content: readonly Inline[], format = 0): TextNode[] {
  return content.map((inline) => {
    if (inline.type === 'text') return $createTextNode(inline.text).setFormat(format)
    if (inline.value === undefined) return $createOpenBlank(inline).setFormat(format)
    const { type: _type, value, ...blank } = inline
    return $createFilledBlank(blank, value, format)
  })
}

/** A block of the report as an editor node. */
export function $blockToNode(block: Block): ReportBlockNode | TableBlockNode {
  if (block.type === 'table') return $createTableBlock(block)
  if (block.type !== 'heading') return $createReportBlock(block.type, { blockId: block.id }).append(...$inlinesToNodes(block.content))
  const node = $createReportBlock('heading', { level: block.level, blockId: block.id, role: block.role ?? null, section: block.section ?? null })
  // New text in an empty heading takes the heading's face.
  if (block.content.length === 0 && block.runIn.length === 0) node.setTextFormat(HEADING_FACE_FORMAT)
  return node.append(...$inlinesToNodes(block.content, HEADING_FACE_FORMAT), ...$inlinesToNodes(block.runIn))
}

/** Fills the editor with a report. The exact inverse of `$lexicalToReport`. An empty report gets one empty paragraph to write in. */
export function $reportToLexical(blocks: readonly Block[]): void {
  const nodes: LexicalNode[] = blocks.map($blockToNode)
  $getRoot()
    .clear()
    .append(...(nodes.length > 0 ? nodes : [$createReportBlock('paragraph')]))
}
