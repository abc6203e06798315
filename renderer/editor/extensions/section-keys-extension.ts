import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  defineExtension,
  mergeRegister,
} from 'lexical'
import { outlineOf } from '#shared/document/outline.ts'
import { $lexicalToReport } from '#renderer/editor/document-bridge/lexical-to-report.ts'
import { $moveSection, sectionAt } from '#renderer/editor/extensions/move-section.ts'
import { $blockOf } from '#renderer/editor/selection/block-offsets.ts'

/** Moves the section that holds the caret. False when the caret is in none or at the edge. */
export function $moveCurrentSection(direction: 'up' | 'down'): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const block = $blockOf(selection.focus.getNode())
  if (block === null) return false
  const section = sectionAt(outlineOf({ blocks: $lexicalToReport() }).sections, block.getIndexWithinParent())
  return section !== null && $moveSection(section.blockId, direction)
}

/** Alt+↑ and Alt+↓ move the section at the caret. */
export const SectionKeysExtension = defineExtension({
  name: 'antou/section-keys',
  register: (editor) => {
    const move = (event: KeyboardEvent, direction: 'up' | 'down') => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return false
      event.preventDefault()
      $moveCurrentSection(direction)
      return true
    }
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_UP_COMMAND, (event) => move(event, 'up'), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, (event) => move(event, 'down'), COMMAND_PRIORITY_HIGH),
    )
  },
})
