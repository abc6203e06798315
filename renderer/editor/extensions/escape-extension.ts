import { COMMAND_PRIORITY_LOW, KEY_ESCAPE_COMMAND, defineExtension } from 'lexical'

/**
 * Escape leaves the caret where it is. Left to itself the editor gives the focus up to nothing, and what is typed next is lost: somebody who
 * waves a list, a card or an input method away goes on writing. F6 is the way out of the page.
 */
export const EscapeExtension = defineExtension({
  name: 'antou/escape',
  register: (editor) => editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_LOW),
})
