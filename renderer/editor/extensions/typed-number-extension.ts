import {
  $getSelection,
  $isRangeSelection,
  type EditorState,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  PASTE_TAG,
  defineExtension,
} from 'lexical'
import type { HeadingLevel } from '#shared/document/blocks.ts'
import { $isReportBlock } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { $setBlockStyle } from '#renderer/editor/extensions/block-style-extension.ts'
import { $pointToOffset, $selectOffsets } from '#renderer/editor/selection/block-offsets.ts'

/** Numbers as people type them, standing at the start of a paragraph with the caret right behind. `keep` characters after the number stay. */
const TYPED_NUMBERS: readonly { readonly pattern: RegExp; readonly level: HeadingLevel; readonly keep: number }[] = [
  { pattern: /^[一二三四五六七八九十]{1,3}、$/u, level: 1, keep: 0 },
  { pattern: /^[（(][一二三四五六七八九十]{1,3}[）)]$/u, level: 2, keep: 0 },
  // 1. may still become 1.5 or 2024.3: wait for the character after it.
  { pattern: /^\d{1,2}[.．、][^\d\s.．]$/u, level: 3, keep: 1 },
  { pattern: /^[（(]\d{1,2}[）)]$/u, level: 4, keep: 0 },
]

/** The heading that a typed beginning asks for. `length` counts the UTF-16 units of the number. */
export function typedHeading(beginning: string): { readonly level: HeadingLevel; readonly length: number } | null {
  for (const { pattern, level, keep } of TYPED_NUMBERS) if (pattern.test(beginning)) return { level, length: beginning.length - keep }
  return null
}

/**
 * 一、 or （一） typed at the start of a paragraph makes it a heading, and the typed number goes: numbers follow from
 * position. One undo brings the typed number back as text.
 */
export const TypedNumberExtension = defineExtension({
  name: 'antou/typed-number',
  register: (editor) =>
    editor.registerUpdateListener(({ editorState, prevEditorState, tags, dirtyLeaves }) => {
      if (dirtyLeaves.size === 0 || tags.has(HISTORIC_TAG) || tags.has(PASTE_TAG) || tags.has(HISTORY_PUSH_TAG) || editor.isComposing()) return
      const found = findTypedNumber(editorState, prevEditorState)
      if (found !== null) makeHeading(editor, found.level, found.length)
    }),
})

function findTypedNumber(now: EditorState, before: EditorState): { level: HeadingLevel; length: number } | null {
  const place = now.read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
    const at = $pointToOffset(selection.anchor)
    if (at === null || at.offset === 0 || at.offset > 6 || at.block.getBlockType() !== 'paragraph') return null
    const text = at.block.getTextContent()
    return { key: at.block.getKey(), length: text.length, heading: typedHeading(text.slice(0, at.offset)) }
  })
  if (place === null || place.heading === null) return null
  // Only typing asks for a heading, not moving the caret there or deleting towards it.
  const lengthBefore = before.read(() => {
    const block = before._nodeMap.get(place.key)
    return $isReportBlock(block) ? block.getTextContentSize() : 0
  })
  return place.length > lengthBefore ? place.heading : null
}

function makeHeading(editor: LexicalEditor, level: HeadingLevel, length: number): void {
  editor.update(
    () => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return
      const at = $pointToOffset(selection.anchor)
      if (at === null) return
      $selectOffsets(at.block, 0, length).removeText()
      $setBlockStyle(at.block, { type: 'heading', level })
      $selectOffsets(at.block, at.offset - length)
      const caret = $getSelection()
      if ($isRangeSelection(caret) && at.block.isEmpty()) caret.setFormat(at.block.getTextFormat())
    },
    { tag: HISTORY_PUSH_TAG },
  )
}
