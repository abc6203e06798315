import { $getRoot, type LexicalEditor } from 'lexical'
import type { Block } from '#shared/document/blocks.ts'
import { $isReportBlock, type ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'
import type { Caret } from '#renderer/editor/selection/current-place.ts'
import { createReportEditor, type ReportEditor } from '#renderer/editor/report-editor.ts'
import type { ReportEditorEvents } from '#renderer/editor/report-extension.ts'

/** The real editor without a page, filled with a report. */
export function headlessEditor(blocks: readonly Block[], caret: Caret | null = null, events: Partial<ReportEditorEvents> = {}): ReportEditor {
  const nothing = () => {}
  const editor = createReportEditor({
    onChange: nothing,
    onSelectionChange: nothing,
    onHistory: nothing,
    onKindBack: nothing,
    readPasted: () => ({ blocks: [], warnings: [] }),
    onPasted: nothing,
    onPasteTooLong: nothing,
    onLateKeys: nothing,
    onSlash: nothing,
    onSlashKey: () => false,
    onChoice: nothing,
    onChoiceKey: () => false,
    ...events,
  })
  editor.load(blocks, caret)
  return editor
}

/** Runs an edit to its end, transforms and listeners included. */
export function edit(editor: ReportEditor, change: (lexical: LexicalEditor) => void): void {
  editor.lexical.update(() => change(editor.lexical), { discrete: true })
}

/** The n-th block of the page, inside an update. */
export function $block(index: number): ReportBlockNode {
  const node = $getRoot().getChildAtIndex(index)
  if (!$isReportBlock(node)) throw new Error(`no block of text at ${index}`)
  return node
}
