import {
  $getSelection,
  $isRangeSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  defineExtension,
  mergeRegister,
  safeCast,
} from 'lexical'
import type { BlankId, BlockId } from '#shared/base/branded-ids.ts'
import { $selectedBlank } from '#renderer/editor/extensions/selected-blank.ts'
import type { SlashKey } from '#renderer/editor/extensions/slash-extension.ts'
import { $pointToOffset } from '#renderer/editor/selection/block-offsets.ts'

/** A blank with a choice is selected. Offsets as in TextMatch. */
export interface BlankChoice {
  readonly blankId: BlankId
  readonly blockId: BlockId
  readonly start: number
  readonly end: number
  readonly choices: readonly string[]
}

export interface ChoicesConfig {
  readonly onChoice: (choice: BlankChoice | null) => void
  readonly onChoiceKey: (key: SlashKey) => boolean
}

/** Offers what a selected blank may be filled with. Typing fills it as ever; Esc sends the list away until the next blank. */
export const ChoicesExtension = defineExtension({
  name: 'antou/choices',
  config: safeCast<ChoicesConfig>({ onChoice: () => {}, onChoiceKey: () => false }),
  register: (editor, config) => {
    let offered: BlankChoice | null = null
    let dismissed: BlankId | null = null
    const offer = (choice: BlankChoice | null) => {
      if (choice?.blankId === offered?.blankId && choice?.start === offered?.start) return
      offered = choice
      config.onChoice(choice)
    }
    const key = (name: SlashKey) => (event: KeyboardEvent | null) => {
      if (offered === null || event?.shiftKey || !config.onChoiceKey(name)) return false
      event?.preventDefault()
      return true
    }
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        const choice = editor.isComposing() ? null : editorState.read($selectedChoice)
        if (choice?.blankId !== dismissed) dismissed = null
        offer(choice !== null && choice.blankId === dismissed ? null : choice)
      }),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, key('up'), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, key('down'), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ENTER_COMMAND, key('enter'), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        (event) => {
          if (offered === null) return false
          event.preventDefault()
          dismissed = offered.blankId
          offer(null)
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          offer(null)
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
    )
  },
})

function $selectedChoice(): BlankChoice | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return null
  const selected = $selectedBlank(selection)
  const choices = selected?.blank.choices
  if (selected === null || choices === undefined) return null
  const at = $pointToOffset(selection.isBackward() ? selection.focus : selection.anchor)
  if (at === null) return null
  const end = at.offset + selected.node.getTextContentSize()
  return { blankId: selected.blank.id, blockId: at.block.getBlockId(), start: at.offset, end, choices }
}
