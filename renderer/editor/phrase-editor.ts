import { buildEditorFromExtensions } from '@lexical/extension'
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  HISTORY_PUSH_TAG,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  type TextNode,
  configExtension,
  defineExtension,
  mergeRegister,
} from 'lexical'
import { blockInlines } from '#shared/document/blocks.ts'
import type { BlankId } from '#shared/base/branded-ids.ts'
import type { BlankKind, Inline } from '#shared/document/inline.ts'
import { $nodeToBlock } from '#renderer/editor/document-bridge/lexical-to-report.ts'
import { $reportToLexical } from '#renderer/editor/document-bridge/report-to-lexical.ts'
import { $selectWholeBlank } from '#renderer/editor/extensions/blank-arrows.ts'
import { $insertOpenBlank, BlanksExtension } from '#renderer/editor/extensions/blanks-extension.ts'
import { ClipboardExtension } from '#renderer/editor/extensions/clipboard-extension.ts'
import { CurrentBlockExtension } from '#renderer/editor/extensions/current-block-extension.ts'
import { $insertionSelection } from '#renderer/editor/extensions/insert-blocks.ts'
import { FreshSelectionExtension } from '#renderer/editor/extensions/fresh-selection-extension.ts'
import { ParagraphsExtension } from '#renderer/editor/extensions/paragraphs-extension.ts'
import { SeveralCharactersExtension } from '#renderer/editor/extensions/several-characters-extension.ts'
import { $selectedBlank } from '#renderer/editor/extensions/selected-blank.ts'
import { $getFilledBlank } from '#renderer/editor/nodes/filled-blank.ts'
import { newBlankId, newBlockId } from '#renderer/editor/nodes/new-ids.ts'
import { $createOpenBlank, $isOpenBlank, OpenBlankNode } from '#renderer/editor/nodes/OpenBlankNode.ts'
import { ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { TableBlockNode } from '#renderer/editor/nodes/TableBlockNode.ts'
import { $selectOffsets } from '#renderer/editor/selection/block-offsets.ts'
import { $findBlock } from '#renderer/editor/selection/find-block.ts'
import { $openBlanks, $sameSlots, type SameSlots } from '#renderer/editor/same-slots.ts'
import { unitBehind } from '#renderer/editor/slot-unit.ts'

/** A slot as it is set up: what it is for, and what it may be filled with. */
export interface Slot {
  readonly kind: BlankKind
  readonly hint: string
  readonly choices: readonly string[]
}

/** A slot that stands in the text, with the unit behind it: 次 of 〔次数〕次. */
export interface PlacedSlot extends Slot {
  readonly id: BlankId
  readonly unit: string
}

/** What is selected in the field: one slot, or a stretch of text; null for a caret. */
export type FieldSelection = { readonly slot: PlacedSlot } | { readonly text: string } | null

/** The text of one phrase being written: one paragraph whose slots are chips. */
export interface PhraseEditor {
  readonly lexical: LexicalEditor
  content(): Inline[]
  /** Puts a slot in the place of what is selected, or at the caret. */
  insertSlot(slot: Slot): void
  /** Puts a slot in the place of a stretch of the shown text, in UTF-16 units. */
  makeSlot(start: number, end: number, slot: Slot): void
  /**
   * Makes the selected slot another one, and puts its unit in the place of `unitBefore` behind it; so with the others that are the same.
   * It stays selected, and the focus stays where it is.
   */
  changeSlot(slot: Slot & { readonly unit: string }, unitBefore: string): void
  /** Puts the name of the selected slot in its place, as text that is selected. */
  dissolveSlot(): void
  focus(): void
  dispose(): void
}

const BLOCK_ID = newBlockId()

export interface PhraseEditorEvents {
  /** The text as it is now, after every change. */
  readonly onChange: (content: Inline[]) => void
  readonly onSelect: (selection: FieldSelection) => void
}

/** The one-paragraph editor in which a phrase and its slots are written. */
export function createPhraseEditor(initial: readonly Inline[], { onChange, onSelect }: PhraseEditorEvents): PhraseEditor {
  const lexical = buildEditorFromExtensions(
    defineExtension({
      name: 'antou/phrase-editor',
      namespace: 'antou-phrase',
      nodes: [ReportBlockNode, OpenBlankNode, TableBlockNode],
      theme: { text: { highlight: 'blank is-filled' } },
      onError: (error: Error) => {
        throw error
      },
      $initialEditorState: null,
      dependencies: [
        FreshSelectionExtension,
        ParagraphsExtension,
        BlanksExtension,
        CurrentBlockExtension,
        SeveralCharactersExtension,
        configExtension(ClipboardExtension, { readPasted: oneParagraph }),
      ],
      register: (editor) =>
        mergeRegister(
          registerRichText(editor),
          registerHistory(editor, createEmptyHistoryState(), 400),
          // One paragraph; and Tab leaves the field, as in any dialog.
          editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
          editor.registerCommand(INSERT_LINE_BREAK_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
          editor.registerCommand(KEY_TAB_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
        ),
    }),
  )
  const content = (): Inline[] => lexical.getEditorState().read(() => $getRoot().getChildren().flatMap($paragraphContent))
  lexical.update(
    () => {
      $reportToLexical([{ type: 'paragraph', id: BLOCK_ID, content: initial.map((inline) => opened(inline)) }])
      $getRoot().selectEnd()
    },
    { discrete: true },
  )
  let same: SameSlots | null = null
  lexical.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState }) => {
    if (dirtyElements.size > 0 || dirtyLeaves.size > 0) onChange(content())
    same = editorState.read(() => $sameSlots($selectedSlot()?.blank ?? null, same))
    onSelect(editorState.read($fieldSelection))
  })
  const step = (change: () => void, ...tags: string[]) => lexical.update(change, { discrete: true, tag: [HISTORY_PUSH_TAG, ...tags] })
  return {
    lexical,
    content,
    insertSlot: (slot) => step(() => $insertOpenBlank($insertionSelection(), $createOpenBlank(withChoices(slot)))),
    makeSlot: (start, end, slot) =>
      step(() => {
        const block = $findBlock(BLOCK_ID)
        if (block !== null) $insertOpenBlank($selectOffsets(block, start, end), $createOpenBlank(withChoices(slot)))
      }),
    // Lexical would take the focus out of the field that the change was typed into.
    changeSlot: (slot, unitBefore) => step(() => $changeSelectedSlot(slot, unitBefore, same?.others ?? new Set()), SKIP_DOM_SELECTION_TAG),
    dissolveSlot: () => step($dissolveSelectedSlot),
    focus: () => lexical.focus(),
    dispose: () => lexical.dispose(),
  }
}

function $selectedSlot() {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? $selectedBlank(selection) : null
}

function $fieldSelection(): FieldSelection {
  const selected = $selectedSlot()
  if (selected !== null) {
    const { id, kind, hint, choices = [] } = selected.blank
    return { slot: { id, kind, hint, choices, unit: unitBehind($textBehind(selected.node)?.getTextContent() ?? '') } }
  }
  const text = $getSelection()?.getTextContent() ?? ''
  return text === '' ? null : { text }
}

/** Plain text right behind a slot. */
function $textBehind(node: TextNode): TextNode | null {
  const behind = node.getNextSibling()
  return $isTextNode(behind) && !$isOpenBlank(behind) && $getFilledBlank(behind) === null ? behind : null
}

function $changeSelectedSlot(slot: Slot & { readonly unit: string }, unitBefore: string, others: ReadonlySet<BlankId>): void {
  const selected = $selectedSlot()
  if (selected === null) return
  const own = $textBehind(selected.node)?.getTextContent() ?? ''
  for (const node of $openBlanks($getRoot()).filter((other) => others.has(other.getBlankId()))) {
    const behind = $textBehind(node)?.getTextContent() ?? ''
    const isOfUnit = behind.startsWith(unitBefore) && unitBehind(behind) === unitBehind(own)
    if (isOfUnit) $changeSlot(node, node.getBlankId(), slot, unitBefore)
    else $changeSlot(node, node.getBlankId(), { ...slot, unit: '' }, '')
  }
  $selectWholeBlank($changeSlot(selected.node, selected.blank.id, slot, unitBefore))
}

function $changeSlot(node: TextNode, id: BlankId, { unit, ...slot }: Slot & { readonly unit: string }, unitBefore: string): OpenBlankNode {
  const changed = $createOpenBlank({ ...withChoices(slot), id })
  node.replace(changed)
  const behind = $textBehind(changed)
  const text = behind?.getTextContent() ?? ''
  const rest = text.startsWith(unitBefore) ? text.slice(unitBefore.length) : text
  if (unit + rest !== text) {
    if (behind === null) changed.insertAfter($createTextNode(unit))
    else behind.setTextContent(unit + rest)
  }
  return changed
}

function $dissolveSelectedSlot(): void {
  const selected = $selectedSlot()
  if (selected === null) return
  const text = $createTextNode(selected.blank.hint)
  selected.node.replace(text)
  text.select(0, text.getTextContentSize())
}

function withChoices({ kind, hint, choices }: Slot) {
  return { kind, hint, ...(choices.length === 0 ? {} : { choices }) }
}

/** In a phrase a slot is empty: last year's figure has no place in it. */
function opened(inline: Inline): Inline {
  if (inline.type === 'text') return inline
  const { value: _value, link: _link, ...blank } = inline
  return { ...blank, id: newBlankId() }
}

function $paragraphContent(node: Parameters<typeof $nodeToBlock>[0]): Inline[] {
  const block = $nodeToBlock(node)
  return block === null || block.type === 'table' ? [] : [...blockInlines(block)]
}

function oneParagraph(plain: string) {
  const text = plain.replace(/\s*\n\s*/gu, '')
  return { blocks: [{ type: 'paragraph' as const, id: newBlockId(), content: text === '' ? [] : [{ type: 'text' as const, text }] }], warnings: [] }
}
