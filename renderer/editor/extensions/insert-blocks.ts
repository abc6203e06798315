import { $getRoot, $getSelection, $isParagraphNode, $isRangeSelection, type LexicalNode, type RangeSelection } from 'lexical'
import { type Block, blockInlines } from '#shared/document/blocks.ts'
import { type Inline, inlineText } from '#shared/document/inline.ts'
import { $blockToNode, $inlinesToNodes } from '#renderer/editor/document-bridge/report-to-lexical.ts'
import { $fillSelectedBlank } from '#renderer/editor/extensions/blanks-extension.ts'
import { $forgetCutBlank } from '#renderer/editor/nodes/filled-blank.ts'
import { newBlankId, newBlockId } from '#renderer/editor/nodes/new-ids.ts'
import { $isOpenBlank } from '#renderer/editor/nodes/OpenBlankNode.ts'
import { $createReportBlock, $isReportBlock, type PageBlockType, type ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { FILLED_BLANK_FORMAT } from '#renderer/editor/nodes/text-faces.ts'
import { $blockOf, $pointToOffset, $selectionOffsets } from '#renderer/editor/selection/block-offsets.ts'

/** Blocks that hold one short line; longer text goes into a paragraph beside them. */
const BESIDE: Readonly<Partial<Record<PageBlockType, 'after' | 'before'>>> = {
  title: 'after',
  subtitle: 'after',
  salutation: 'after',
  signature: 'before',
  date: 'before',
  attachmentNote: 'before',
}

/** The selection to insert at; at the end of the report's text when the user has not been in it yet. */
export function $insertionSelection(): RangeSelection {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) {
    if (!selection.isCollapsed() && $selectionOffsets() === null) $removeFromTable(selection)
    if ($blockOf(selection.anchor.getNode()) !== null) return selection
  }
  const last =
    $getRoot().getChildren().filter($isReportBlock).at(-1) ??
    $getRoot().append($createReportBlock('paragraph')).getLastChildOrThrow<ReportBlockNode>()
  return last.selectEnd()
}

/** Where the selection begins or ends with a table there is no place in the text to insert at until what is selected is gone. */
function $removeFromTable(selection: RangeSelection): void {
  selection.removeText()
  const left = selection.anchor.getNode()
  if ($isParagraphNode(left)) left.replace($createReportBlock('paragraph'), true)
}

/** Links, too, are new: what is filled here does not fill where it was copied from. */
function withNewIds(content: readonly Inline[]): Inline[] {
  const links = new Map<string, string>()
  return content.map((inline) => {
    if (inline.type === 'text') return inline
    const { link, ...blank } = inline
    if (link === undefined) return { ...blank, id: newBlankId() }
    const renewed = links.get(link) ?? newBlankId()
    links.set(link, renewed)
    return { ...blank, id: newBlankId(), link: renewed }
  })
}

/** The same block under ids of its own, so that nothing in the report has the same id twice. */
export function withNewBlockIds(block: Block): Block {
  const id = newBlockId()
  if (block.type === 'table') return { ...block, id, rows: block.rows.map((row) => row.map(withNewIds)) }
  if (block.type === 'heading') return { ...block, id, content: withNewIds(block.content), runIn: withNewIds(block.runIn) }
  return { ...block, id, content: withNewIds(block.content) }
}

/** Puts a phrase at the caret, or beside a title, signature and the like. Selects its first open blank, or leaves the caret behind it. */
export function $insertPhrase(content: readonly Inline[]): void {
  let selection = $insertionSelection()
  if (!selection.isCollapsed()) selection.removeText()
  const block = $blockOf(selection.anchor.getNode())
  const beside = block === null || block.isEmpty() ? undefined : BESIDE[block.getBlockType()]
  if (block !== null && beside !== undefined) {
    const paragraph = $createReportBlock('paragraph')
    if (beside === 'after') block.insertAfter(paragraph)
    else block.insertBefore(paragraph)
    selection = paragraph.select()
  }
  const blank = $insertInlines(selection, content).find($isOpenBlank)
  if (blank !== undefined) blank.select(0, blank.getTextContentSize())
}

/** Puts text and blanks exactly where the selection is, in its place. */
function $insertInlines(selection: RangeSelection, content: readonly Inline[]): LexicalNode[] {
  if (!selection.isCollapsed()) selection.removeText()
  $forgetCutBlank(selection)
  const nodes = $inlinesToNodes(withNewIds(content), selection.format & ~FILLED_BLANK_FORMAT)
  if (nodes.length > 0) selection.insertNodes(nodes)
  return nodes
}

/** Puts whole blocks at a place among the blocks of the page; the caret goes to the first open blank or the end. */
export function $insertBlocksAt(index: number, blocks: readonly Block[]): void {
  const nodes = blocks.map((block) => $blockToNode(withNewBlockIds(block)))
  $getRoot().splice(Math.min(index, $getRoot().getChildrenSize()), 0, nodes)
  $selectFirstBlank(nodes)
}

function $selectFirstBlank(nodes: readonly LexicalNode[]): void {
  for (const node of nodes) {
    if (!$isReportBlock(node)) continue
    const blank = node.getChildren().find($isOpenBlank)
    if (blank !== undefined) {
      blank.select(0, blank.getTextContentSize())
      return
    }
  }
  const last = nodes.findLast($isReportBlock)
  if (last !== undefined) last.selectEnd()
}

/**
 * Pastes what was copied on this page. One line taken without its end is text, not a block: it flows into the line at the
 * caret, and gives its style only to an empty one.
 */
export function $pasteCopied(blocks: readonly Block[]): void {
  const [first] = blocks
  const target = $blockOf($insertionSelection().anchor.getNode())
  if (blocks.length === 1 && first !== undefined && first.type !== 'table' && target?.isEmpty() === false) {
    $pasteInline(blockInlines(first))
    return
  }
  $pasteBlocks(blocks)
}

/** Puts what flows into the line at the caret; words without blanks fill the blank that is selected, as typing does. */
function $pasteInline(content: readonly Inline[]): void {
  if (!$fillSelectedBlank(plainText(content))) $insertInlines($insertionSelection(), content)
}

/** The text of a content without blanks; empty where there are any. */
function plainText(content: readonly Inline[]): string {
  return content.every((inline) => inline.type === 'text') ? inlineText(content) : ''
}

/**
 * Pastes blocks at the caret: a single paragraph flows into the text; several stand between the two halves of the
 * paragraph at the caret, whose empty halves are dropped.
 */
export function $pasteBlocks(blocks: readonly Block[]): void {
  const [first] = blocks
  if (first === undefined) return
  if (blocks.length === 1 && first.type === 'paragraph') {
    $pasteInline(first.content)
    return
  }
  const selection = $insertionSelection()
  if (!selection.isCollapsed()) selection.removeText()
  const at = $pointToOffset(selection.anchor)
  if (at === null) return
  const nodes = withoutLineEnd(blocks).map((block) => $blockToNode(withNewBlockIds(block)))
  const after = $splitForPaste(at.block, at.offset, selection)
  let previous: LexicalNode = at.block
  for (const node of nodes) {
    previous.insertAfter(node)
    previous = node
  }
  if (at.block.isEmpty()) at.block.remove()
  if (after?.isEmpty()) after.remove()
  const last = nodes.findLast($isReportBlock)
  if (last !== undefined) last.selectEnd()
}

/** Lines copied with the end of the last one: whatever comes behind them begins a line of its own anyway. */
function withoutLineEnd(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1)
  return blocks.length > 1 && last?.type === 'paragraph' && last.content.length === 0 ? blocks.slice(0, -1) : blocks
}

/** Splits the block at the caret; the part behind it, or null when the caret stood at the end. */
function $splitForPaste(block: ReportBlockNode, offset: number, selection: RangeSelection): ReportBlockNode | null {
  if (offset === block.getTextContentSize()) return null
  $forgetCutBlank(selection)
  const type = block.getBlockType()
  const level = block.getLevel()
  selection.insertParagraph()
  const after = block.getNextSibling()
  if (!$isReportBlock(after)) return null
  // The whole block moved behind the caret: it keeps what it was.
  if (offset === 0) after.setBlockType(type, level)
  return after
}

/** Text without structure: one paragraph a line, empty lines left out. */
export function plainParagraphs(plain: string): Block[] {
  return plain
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ type: 'paragraph', id: newBlockId(), content: [{ type: 'text', text }] }))
}
