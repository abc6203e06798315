import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { CAN_REDO_COMMAND, CAN_UNDO_COMMAND, COMMAND_PRIORITY_EDITOR, configExtension, defineExtension, mergeRegister } from 'lexical'
import { BlanksExtension } from '#renderer/editor/extensions/blanks-extension.ts'
import { BlockStyleExtension } from '#renderer/editor/extensions/block-style-extension.ts'
import { type BlankChoice, ChoicesExtension } from '#renderer/editor/extensions/choices-extension.ts'
import { ClipboardExtension, type PastedText } from '#renderer/editor/extensions/clipboard-extension.ts'
import { CurrentBlockExtension } from '#renderer/editor/extensions/current-block-extension.ts'
import { DoubleClickExtension } from '#renderer/editor/extensions/double-click-extension.ts'
import { EscapeExtension } from '#renderer/editor/extensions/escape-extension.ts'
import { FreshSelectionExtension } from '#renderer/editor/extensions/fresh-selection-extension.ts'
import { HeadingFaceExtension } from '#renderer/editor/extensions/heading-face-extension.ts'
import { HeadingNumbersExtension } from '#renderer/editor/extensions/heading-numbers-extension.ts'
import { ContinuedNumberExtension } from '#renderer/editor/extensions/continued-number-extension.ts'
import { LateKeysExtension } from '#renderer/editor/extensions/late-keys-extension.ts'
import { ParagraphsExtension } from '#renderer/editor/extensions/paragraphs-extension.ts'
import { ReportChangesExtension } from '#renderer/editor/extensions/report-changes-extension.ts'
import { type ReportKind, ReportKindExtension } from '#renderer/editor/extensions/report-kind-extension.ts'
import { SectionKeysExtension } from '#renderer/editor/extensions/section-keys-extension.ts'
import { SeveralCharactersExtension } from '#renderer/editor/extensions/several-characters-extension.ts'
import { SlashExtension, type SlashKey, type SlashSearch } from '#renderer/editor/extensions/slash-extension.ts'
import { TableCaretExtension } from '#renderer/editor/extensions/table-caret-extension.ts'
import { TripleClickExtension } from '#renderer/editor/extensions/triple-click-extension.ts'
import { TypedNumberExtension } from '#renderer/editor/extensions/typed-number-extension.ts'
import { OpenBlankNode } from '#renderer/editor/nodes/OpenBlankNode.ts'
import { ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { TableBlockNode } from '#renderer/editor/nodes/TableBlockNode.ts'

/** What the page tells the rest of the window. */
export interface ReportEditorEvents {
  readonly onChange: () => void
  readonly onSelectionChange: () => void
  readonly onHistory: (can: { undo: boolean; redo: boolean }) => void
  /** Undo or redo brought another kind of report; see ReportKindExtension. */
  readonly onKindBack: (kind: ReportKind) => void
  /** Reads what was copied elsewhere as import does; `html` may be empty. */
  readonly readPasted: (plain: string, html: string) => PastedText
  readonly onPasted: (pasted: PastedText, plain: string) => void
  readonly onPasteTooLong: () => void
  /** Keys meant for the report shown before were not taken; see LateKeysExtension. */
  readonly onLateKeys: () => void
  /** Phrases are looked for in the text; see SlashExtension. */
  readonly onSlash: (search: SlashSearch | null) => void
  readonly onSlashKey: (key: SlashKey) => boolean
  /** A blank with a choice is selected; see ChoicesExtension. */
  readonly onChoice: (choice: BlankChoice | null) => void
  readonly onChoiceKey: (key: SlashKey) => boolean
}

const HISTORY_PAUSE_MS = 400
/** A step keeps its state of the page: about 40 KB in a report of 50,000 characters (measured), so a day of writing must not keep them all. 历史版本 hold what is older. */
export const UNDO_STEPS = 500

/** All that the page can do by itself: the nodes of a report, one behaviour an extension, and the history. */
export function reportExtension(events: ReportEditorEvents) {
  return defineExtension({
    name: 'antou/report-editor',
    namespace: 'antou',
    nodes: [ReportBlockNode, OpenBlankNode, TableBlockNode],
    theme: { text: { bold: 'heading-face', highlight: 'blank is-filled' } },
    onError: (error: Error) => {
      throw error
    },
    // The report is loaded by load(); an editor without one must not hold an empty paragraph that could be saved.
    $initialEditorState: null,
    dependencies: [
      FreshSelectionExtension,
      ParagraphsExtension,
      BlockStyleExtension,
      HeadingFaceExtension,
      HeadingNumbersExtension,
      TypedNumberExtension,
      BlanksExtension,
      CurrentBlockExtension,
      EscapeExtension,
      TableCaretExtension,
      DoubleClickExtension,
      TripleClickExtension,
      SeveralCharactersExtension,
      SectionKeysExtension,
      ContinuedNumberExtension,
      configExtension(ClipboardExtension, { readPasted: events.readPasted, onPasted: events.onPasted, onTooLong: events.onPasteTooLong }),
      configExtension(ReportKindExtension, { onKindBack: events.onKindBack }),
      configExtension(LateKeysExtension, { onLateKeys: events.onLateKeys }),
      configExtension(ChoicesExtension, { onChoice: events.onChoice, onChoiceKey: events.onChoiceKey }),
      configExtension(SlashExtension, { onSlash: events.onSlash, onSlashKey: events.onSlashKey }),
      configExtension(ReportChangesExtension, { onChange: events.onChange, onSelectionChange: events.onSelectionChange }),
    ],
    register: (editor) => {
      const can = { undo: false, redo: false }
      const tell = (change: Partial<typeof can>) => {
        Object.assign(can, change)
        events.onHistory({ ...can })
        return false
      }
      return mergeRegister(
        registerRichText(editor),
        registerHistory(editor, createEmptyHistoryState(), HISTORY_PAUSE_MS, undefined, undefined, UNDO_STEPS),
        editor.registerCommand(CAN_UNDO_COMMAND, (undo) => tell({ undo }), COMMAND_PRIORITY_EDITOR),
        editor.registerCommand(CAN_REDO_COMMAND, (redo) => tell({ redo }), COMMAND_PRIORITY_EDITOR),
      )
    },
  })
}
