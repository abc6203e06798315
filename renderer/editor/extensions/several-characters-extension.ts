import { BEFORE_INPUT_COMMAND, COMMAND_PRIORITY_LOW, CONTROLLED_TEXT_INSERTION_COMMAND, defineExtension } from 'lexical'

/**
 * Several characters that come at once without a key (handwriting, speech, ……): Lexical takes the last key, an Enter of a while ago, for the
 * one that accepted a proposal, and moves the caret to the start of the next paragraph behind what it inserts.
 */
export const SeveralCharactersExtension = defineExtension({
  name: 'antou/several-characters',
  register: (editor) =>
    editor.registerCommand(
      BEFORE_INPUT_COMMAND,
      (event) => {
        if (event.inputType !== 'insertText' || event.data === null || event.data.length < 2 || /[\r\n]/.test(event.data)) return false
        if (editor.isComposing()) return false
        event.preventDefault()
        return editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, event.data)
      },
      COMMAND_PRIORITY_LOW,
    ),
})
