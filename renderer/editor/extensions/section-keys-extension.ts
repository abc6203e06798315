import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  defineExtension,
  mergeRegister,
} from 'lexical'
import { $stepHeadingLevels } from '#renderer/editor/extensions/heading-level.ts'
import { $moveCurrent } from '#renderer/editor/extensions/move-paragraphs.ts'
import { $pointToOffset } from '#renderer/editor/selection/block-offsets.ts'

/**
 * Alt+↑ and Alt+↓ move the paragraph or section at the caret; Alt+Shift+→ and Alt+Shift+← change the level of a heading,
 * and so do Tab and Shift+Tab at its very start. Elsewhere Tab walks the blanks.
 */
export const SectionKeysExtension = defineExtension({
  name: 'antou/section-keys',
  register: (editor) => {
    const onKey = (command: LexicalCommand<KeyboardEvent>, isMeant: (event: KeyboardEvent) => boolean, run: () => unknown) =>
      editor.registerCommand(
        command,
        (event) => {
          if (!isMeant(event)) return false
          event.preventDefault()
          run()
          return true
        },
        COMMAND_PRIORITY_HIGH,
      )
    return mergeRegister(
      onKey(KEY_ARROW_UP_COMMAND, isAlt, () => $moveCurrent('up')),
      onKey(KEY_ARROW_DOWN_COMMAND, isAlt, () => $moveCurrent('down')),
      // The arrow commands leave out keys pressed with Alt.
      onKey(KEY_DOWN_COMMAND, isAltShiftWith('ArrowRight'), () => $stepHeadingLevels('deeper')),
      onKey(KEY_DOWN_COMMAND, isAltShiftWith('ArrowLeft'), () => $stepHeadingLevels('higher')),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          if (!$isAtHeadingStart()) return false
          event.preventDefault()
          $stepHeadingLevels(event.shiftKey ? 'higher' : 'deeper')
          return true
        },
        // Before the blanks take Tab.
        COMMAND_PRIORITY_CRITICAL,
      ),
    )
  },
})

function isAlt(event: KeyboardEvent): boolean {
  return event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
}

function isAltShiftWith(key: string): (event: KeyboardEvent) => boolean {
  return (event) => event.key === key && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && !event.isComposing
}

function $isAtHeadingStart(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const at = $pointToOffset(selection.anchor)
  return at !== null && at.offset === 0 && at.block.isHeading()
}
