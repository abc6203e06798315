import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  $setCompositionKey,
  BEFORE_INPUT_COMMAND,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  COMPOSITION_START_COMMAND,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_WORD_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  type RangeSelection,
  SELECTION_CHANGE_COMMAND,
  TextNode,
  defineExtension,
  mergeRegister,
} from 'lexical'
import { $createFilledBlank, $forgetCutBlank, $getFilledBlank } from '#renderer/editor/nodes/filled-blank.ts'
import { $isOpenBlank, type OpenBlankNode } from '#renderer/editor/nodes/OpenBlankNode.ts'
import { FILLED_BLANK_FORMAT } from '#renderer/editor/nodes/text-faces.ts'
import { $selectWholeBlank, $stepThroughBlank } from '#renderer/editor/extensions/blank-arrows.ts'
import { $selectAdjacentBlank } from '#renderer/editor/extensions/blank-navigation.ts'
import { $deleteWordOfBlank, $emptyFilledBlank, $reopenBlank } from '#renderer/editor/extensions/empty-filled-blank.ts'
import {
  $leaveBlankBeforeComposition,
  $leaveBlankBeforeInput,
  $leaveBlankByArrow,
  $leaveForeignBlank,
} from '#renderer/editor/extensions/leave-blank.ts'
import { $fillLinked } from '#renderer/editor/extensions/linked-blanks.ts'
import { $selectedBlank } from '#renderer/editor/extensions/selected-blank.ts'

/** Lexical types this first when an input method starts on selected text, so that there is a node to compose in. */
const COMPOSITION_PLACEHOLDER = '​'

/**
 * Blanks: a click or the caret selects one as a whole; what is typed then fills it; emptied, it is a blank again;
 * Tab and Shift+Tab go from one to the next.
 */
export const BlanksExtension = defineExtension({
  name: 'antou/blanks',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(CLICK_COMMAND, $selectClickedBlank, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(SELECTION_CHANGE_COMMAND, () => $selectBlankUnderCaret(editor), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        CONTROLLED_TEXT_INSERTION_COMMAND,
        (payload) => $leaveForeignBlank() || $fillSelectedBlank(payload),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(BEFORE_INPUT_COMMAND, (event) => $leaveForeignBlank() || $leaveBlankBeforeInput(event), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(COMPOSITION_START_COMMAND, () => $leaveForeignBlank() || $leaveBlankBeforeComposition(), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_LEFT_COMMAND, (event) => $stepThroughBlank(event, 'left'), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        KEY_ARROW_RIGHT_COMMAND,
        (event) => $stepThroughBlank(event, 'right') || $leaveBlankByArrow(event),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(DELETE_CHARACTER_COMMAND, $emptyFilledBlank, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DELETE_WORD_COMMAND, $deleteWordOfBlank, COMMAND_PRIORITY_LOW),
      editor.registerNodeTransform(TextNode, (node) => {
        $reopenEmptiedBlank(editor, node)
        $unmarkPlainText(editor, node)
        if (!editor.isComposing()) $fillLinked(node)
      }),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          if (!$selectAdjacentBlank(event.shiftKey ? 'previous' : 'next')) return false
          event.preventDefault()
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
})

function $selectClickedBlank(event: MouseEvent): boolean {
  const target = event.target
  if (!(target instanceof Node)) return false
  const node = $getNearestNodeFromDOMNode(target)
  if (!$isOpenBlank(node)) return false
  $selectWholeBlank(node)
  return true
}

/** A caret inside the chip would suggest that its hint can be edited. */
function $selectBlankUnderCaret(editor: LexicalEditor): boolean {
  const selection = $getSelection()
  if (editor.isComposing() || !$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const node = selection.anchor.getNode()
  if (!$isOpenBlank(node) || selection.anchor.offset === 0 || selection.anchor.offset === node.getTextContentSize()) return false
  $selectWholeBlank(node)
  return false
}

/** Fills the selected blank with text; false when none is selected. */
export function $fillSelectedBlank(payload: InputEvent | string): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const selected = $selectedBlank(selection)
  if (selected === null) return false
  const { node, blank } = selected
  const text = typeof payload === 'string' ? payload : (payload.dataTransfer?.getData('text/plain') ?? payload.data ?? '')
  if (text === '') return false
  const composing = text === COMPOSITION_PLACEHOLDER
  const filled = $createFilledBlank(blank, composing ? '' : text, node.getFormat())
  node.replace(filled)
  const end = filled.getTextContentSize()
  const inside = filled.select(end, end)
  inside.setFormat(filled.getFormat())
  if (composing) {
    // As Lexical does for its own nodes: the placeholder goes in behind the caret of the node being composed.
    $setCompositionKey(filled.getKey())
    inside.insertText(text)
  }
  return true
}

/** The mark of a filled blank on text that fills none would promise a blank that is not there. */
function $unmarkPlainText(editor: LexicalEditor, node: TextNode): void {
  if (editor.isComposing() || !node.isAttached() || (node.getFormat() & FILLED_BLANK_FORMAT) === 0 || $getFilledBlank(node) !== null) return
  node.setFormat(node.getFormat() & ~FILLED_BLANK_FORMAT)
}

function $reopenEmptiedBlank(editor: LexicalEditor, node: TextNode): void {
  if (editor.isComposing() || $getFilledBlank(node) === null) return
  if (node.getTextContent().replaceAll(COMPOSITION_PLACEHOLDER, '') === '') $reopenBlank(node)
}

/** Puts an open blank at the caret and selects it. */
export function $insertOpenBlank(selection: RangeSelection, blank: OpenBlankNode): void {
  if (!selection.isCollapsed()) selection.removeText()
  $forgetCutBlank(selection)
  blank.setFormat(selection.format & ~FILLED_BLANK_FORMAT)
  selection.insertNodes([blank])
  $selectWholeBlank(blank)
}
