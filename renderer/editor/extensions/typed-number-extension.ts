import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  COMPOSITION_END_TAG,
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
import { $pointToOffset, $selectOffsets, type BlockOffset } from '#renderer/editor/selection/block-offsets.ts'

/** Numbers as people type them, standing at the start of a paragraph with the caret right behind. `keep` characters after the number stay. */
const TYPED_NUMBERS: readonly { readonly pattern: RegExp; readonly level: HeadingLevel; readonly keep: number }[] = [
  { pattern: /^[一二三四五六七八九十]{1,3}、$/u, level: 1, keep: 0 },
  { pattern: /^[（(][一二三四五六七八九十]{1,3}[）)]$/u, level: 2, keep: 0 },
  // 1. may still become 1.5 or 2024.3: wait for the character after it.
  { pattern: /^\d{1,2}[.．、][^\d\s.．]$/u, level: 3, keep: 1 },
  { pattern: /^[（(]\d{1,2}[）)]$/u, level: 4, keep: 0 },
]

/** The heading that a typed beginning asks for. `length` counts the UTF-16 units of the number. */
function typedHeading(beginning: string): { readonly level: HeadingLevel; readonly length: number } | null {
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
      if (editor.isComposing() || [HISTORIC_TAG, PASTE_TAG, HISTORY_PUSH_TAG].some((tag) => tags.has(tag))) return
      // What was composed stood in the text before the composition ended: its end is the moment of typing.
      const composed = tags.has(COMPOSITION_END_TAG)
      if (dirtyLeaves.size === 0 && !composed) return
      // After all listeners have seen the typed number: the history must hold it as a state of its own.
      if (isTypedNumber(editorState, composed ? null : prevEditorState)) queueMicrotask(() => makeHeading(editor))
    }),
})

/** The paragraph at the caret whose beginning, up to the caret, is a typed number. */
function $typedNumber(): { at: BlockOffset; heading: { level: HeadingLevel; length: number } } | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const at = $pointToOffset(selection.anchor)
  if (at === null || at.offset === 0 || at.offset > 6 || at.block.getBlockType() !== 'paragraph') return null
  const heading = typedHeading(at.block.getTextContent().slice(0, at.offset))
  return heading === null ? null : { at, heading }
}

/** Only typing asks for a heading, not moving the caret there or deleting towards it: the block grew since `before` (null: known to be typed). */
function isTypedNumber(now: EditorState, before: EditorState | null): boolean {
  const typed = now.read(() => {
    const found = $typedNumber()
    return found === null ? null : { key: found.at.block.getKey(), length: found.at.block.getTextContentSize() }
  })
  if (typed === null) return false
  if (before === null) return true
  const lengthBefore = before.read(() => {
    const block = $getNodeByKey(typed.key)
    return $isReportBlock(block) ? block.getTextContentSize() : 0
  })
  return typed.length > lengthBefore
}

function makeHeading(editor: LexicalEditor): void {
  editor.update(
    () => {
      const found = $typedNumber()
      if (found === null) return
      const { at, heading } = found
      $selectOffsets(at.block, 0, heading.length).removeText()
      $setBlockStyle(at.block, { type: 'heading', level: heading.level })
      $selectOffsets(at.block, at.offset - heading.length)
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
}
