import { $getRoot, $isTextNode, type LexicalNode } from 'lexical'
import type { Block } from '#shared/document/blocks.ts'
import { type BlankInline, type Inline, normalizeInlines } from '#shared/document/inline.ts'
import { $getFilledBlank, type FilledBlank } from '#renderer/editor/nodes/filled-blank.ts'
import { $isOpenBlank } from '#renderer/editor/nodes/OpenBlankNode.ts'
import { $isReportBlock, type ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { $isTableBlock } from '#renderer/editor/nodes/TableBlockNode.ts'
import { HEADING_FACE_FORMAT } from '#renderer/editor/nodes/text-faces.ts'

/** One node inside a block as the model knows it. A composition's placeholder character is not text. */
function $nodeToInline(node: LexicalNode): Inline {
  if ($isOpenBlank(node)) return { type: 'blank', ...blankParts(node.getBlank()) }
  const text = node.getTextContent().replaceAll('​', '')
  const blank = $getFilledBlank(node)
  return blank !== null && text !== '' ? { type: 'blank', ...blankParts(blank), value: text } : { type: 'text', text }
}

function blankParts({ id, kind, hint, choices, link }: FilledBlank): Omit<BlankInline, 'type' | 'value'> {
  return { id, kind, hint, ...(choices === undefined ? {} : { choices }), ...(link === undefined ? {} : { link }) }
}

/** A block of the page as a block of the report. */
export function $nodeToBlock(node: LexicalNode): Block | null {
  if ($isTableBlock(node)) return node.getTable()
  if (!$isReportBlock(node)) return null
  const type = node.getBlockType()
  if (type !== 'heading') return { type, id: node.getBlockId(), content: joinFilled(node.getChildren().map($nodeToInline)) }
  return $headingToBlock(node)
}

function $headingToBlock(node: ReportBlockNode): Block {
  const children = node.getChildren()
  const firstRunIn = children.findIndex((child) => $isTextNode(child) && (child.getFormat() & HEADING_FACE_FORMAT) === 0)
  const end = firstRunIn < 0 ? children.length : firstRunIn
  const role = node.getRole()
  const section = node.getSection()
  return {
    type: 'heading',
    id: node.getBlockId(),
    level: node.getLevel(),
    content: joinFilled(children.slice(0, end).map($nodeToInline)),
    runIn: joinFilled(children.slice(end).map($nodeToInline)),
    ...(role === null ? {} : { role }),
    ...(section === null ? {} : { section }),
  }
}

/** Joins texts, and the parts of one filled blank that an edit in its middle had split. */
function joinFilled(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    if (inline.type === 'blank' && inline.value !== undefined && last?.type === 'blank' && last.id === inline.id && last.value !== undefined)
      out[out.length - 1] = { ...last, value: last.value + inline.value }
    else out.push(inline)
  }
  return normalizeInlines(out)
}

/** Blocks by node key, kept between reads; whoever changes a block removes its key. */
export type BlockCache = Map<string, Block>

/** The blocks of the page in order. The exact inverse of `$reportToLexical`; block and blank ids are unique in the result. */
export function $lexicalToReport(cache?: BlockCache): Block[] {
  const blocks: Block[] = []
  for (const node of $getRoot().getChildren()) {
    const key = node.getKey()
    const block = cache?.get(key) ?? $nodeToBlock(node)
    if (block === null) continue
    cache?.set(key, block)
    blocks.push(block)
  }
  return blocks
}
