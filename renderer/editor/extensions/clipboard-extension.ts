import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COPY_COMMAND,
  CUT_COMMAND,
  DRAGEND_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  PASTE_COMMAND,
  PASTE_TAG,
  $addUpdateTag,
  HISTORY_PUSH_TAG,
  defineExtension,
  mergeRegister,
  safeCast,
} from 'lexical'
import type { Block } from '#shared/document/blocks.ts'
import { numberHeadings } from '#shared/document/numbering.ts'
import type { ImportWarning } from '#shared/text-import/imported-report.ts'
import { $lexicalToReport, $nodeToBlock } from '#renderer/editor/document-bridge/lexical-to-report.ts'
import { $pasteBlocks, $pasteCopied } from '#renderer/editor/extensions/insert-blocks.ts'
import { $selectedRange, $selectOffsets } from '#renderer/editor/selection/block-offsets.ts'
import { $blockAtPoint } from '#renderer/editor/selection/point-at.ts'
import { $selectedStretches } from '#renderer/editor/selection/selected-stretches.ts'
import { $removeWholeLines } from '#renderer/editor/extensions/paragraphs-extension.ts'
import { $dropDragged, type DraggedText } from '#renderer/editor/extensions/drop-dragged.ts'
import { copiedText } from '#renderer/editor/selection/copied-text.ts'
import { sliceBlock } from '#renderer/editor/selection/slice-blocks.ts'

/** Beyond this, text is a file to import, not a passage to paste (UTF-16 units). */
const MAX_PASTE_LENGTH = 1_000_000

export interface PastedText {
  readonly blocks: readonly Block[]
  readonly warnings: readonly ImportWarning[]
}

export interface ClipboardConfig {
  /** Reads what was copied elsewhere as import does: its HTML where that says more than the plain text. `html` may be empty. */
  readonly readPasted: (plain: string, html: string) => PastedText
  /** What was pasted, and the plain text that it was read from. */
  readonly onPasted: (pasted: PastedText, plain: string) => void
  readonly onTooLong: () => void
}

/**
 * Copy takes heading numbers along as text; paste reads plain text as import does (headings, blanks for masks).
 * What was copied here comes back exactly, blanks and all, as long as the clipboard still holds the same text.
 */
export const ClipboardExtension = defineExtension({
  name: 'antou/clipboard',
  config: safeCast<ClipboardConfig>({ readPasted: () => ({ blocks: [], warnings: [] }), onPasted: () => {}, onTooLong: () => {} }),
  register: (editor, config) => {
    let copied: { plain: string; blocks: readonly Block[] } | null = null

    const $copy = (event: ClipboardEvent): boolean => {
      const blocks = $selectedBlockSlices()
      if (event.clipboardData === null || blocks.length === 0) return false
      const { plain, html } = copiedText(blocks, numberHeadings($lexicalToReport()))
      event.preventDefault()
      event.clipboardData.setData('text/plain', plain)
      event.clipboardData.setData('text/html', html)
      copied = { plain, blocks }
      return true
    }

    let dragged: DraggedText | null = null
    const $startDrag = (event: DragEvent): boolean => {
      const stretches = $selectedStretches()
      if (event.dataTransfer === null || stretches.length === 0) {
        event.preventDefault()
        return true
      }
      dragged = { blocks: $selectedBlockSlices(), stretches }
      const { plain } = copiedText(dragged.blocks, numberHeadings($lexicalToReport()))
      event.dataTransfer.setData('text/plain', plain)
      event.dataTransfer.effectAllowed = 'copyMove'
      return true
    }

    const $paste = (data: DataTransfer): void => {
      const plain = data.getData('text/plain').replaceAll('\r\n', '\n')
      if (plain === '') return
      if (plain.length > MAX_PASTE_LENGTH) {
        config.onTooLong()
        return
      }
      $addUpdateTag(PASTE_TAG)
      $addUpdateTag(HISTORY_PUSH_TAG)
      if (copied?.plain === plain) {
        $pasteCopied(copied.blocks)
        return
      }
      const pasted = config.readPasted(plain, data.getData('text/html'))
      $pasteBlocks(pasted.blocks)
      config.onPasted(pasted, plain)
    }

    return mergeRegister(
      editor.registerCommand(COPY_COMMAND, (event) => event instanceof ClipboardEvent && $copy(event), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        CUT_COMMAND,
        (event) => {
          if (!(event instanceof ClipboardEvent) || !$copy(event)) return false
          const selection = $getSelection()
          if ($isRangeSelection(selection) && !$removeWholeLines()) selection.removeText()
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = event instanceof ClipboardEvent ? event.clipboardData : event instanceof InputEvent ? event.dataTransfer : null
          event.preventDefault()
          if (data !== null) $paste(data)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(DRAGSTART_COMMAND, $startDrag, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        DRAGEND_COMMAND,
        () => {
          dragged = null
          return false
        },
        COMMAND_PRIORITY_HIGH,
      ),
      // Files are taken by the window; text dropped from elsewhere goes the same way as pasted text.
      editor.registerCommand(
        DROP_COMMAND,
        (event) => {
          if (event.dataTransfer === null || event.dataTransfer.files.length > 0) return false
          event.preventDefault()
          const target = $blockAtPoint(event.clientX, event.clientY)
          if (dragged !== null) $dropDragged(dragged, target, event.ctrlKey)
          else {
            if (target !== null) $selectOffsets(target.block, target.offset)
            $paste(event.dataTransfer)
          }
          dragged = null
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    )
  },
})

/** The selected blocks, the first and last cut to what is selected. Empty for a caret. */
export function $selectedBlockSlices(): Block[] {
  const range = $selectedRange()
  if (range === null) return []
  const { first, last } = range
  const slices: Block[] = []
  $getRoot()
    .getChildren()
    .slice(first, last + 1)
    .forEach((node, i) => {
      const block = $nodeToBlock(node)
      if (block === null) return
      const start = i === 0 ? range.start : 0
      const end = first + i === last ? range.end : Number.POSITIVE_INFINITY
      // Lines taken with the end of the last: of what follows there is nothing, no number and no style either.
      if (i > 0 && end === 0) {
        slices.push({ type: 'paragraph', id: block.id, content: [] })
        return
      }
      // A heading of which only some words are taken, inside one block, is just those words.
      const isPartOfHeading = block.type === 'heading' && first === last && (start > 0 || end < node.getTextContentSize())
      slices.push(isPartOfHeading ? { type: 'paragraph', id: block.id, content: sliceWords(block, start, end) } : sliceBlock(block, start, end))
    })
  return slices
}

function sliceWords(block: Block, start: number, end: number) {
  const part = sliceBlock(block, start, end)
  if (part.type === 'table') return []
  return part.type === 'heading' ? [...part.content, ...part.runIn] : part.content
}
