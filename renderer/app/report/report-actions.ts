import type { BlankId, BlockId } from '#shared/base/branded-ids.ts'
import type { InsertablePart } from '#shared/checklist/checklist-rule.ts'
import { reportTypeById } from '#shared/report-types/index.ts'
import { outlineInsertion } from '#shared/report-types/outline-insertion.ts'
import type { PanelId } from '#renderer/app/app-store.ts'
import { closeReference } from '#renderer/app/versions/reference-actions.ts'
import { notifyOfReport } from '#renderer/app/notices.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { windowIds } from '#renderer/editor/nodes/new-ids.ts'

/** Shows a tab of the panel, opening it where it is closed. */
export function showPanel(workspace: Workspace, panel: PanelId): void {
  // The panel takes the place of the report beside.
  closeReference(workspace)
  workspace.store.setState({ panel, panelOpen: true, focusMode: false })
}

/** Puts the caret at the start of a block and shows it. */
export function jumpTo({ editor }: Pick<Workspace, 'editor'>, blockId: BlockId): void {
  showPassage({ editor }, { blockId, start: 0, end: 0 })
}

/** Selects a passage and shows it. */
export function showPassage({ editor }: Pick<Workspace, 'editor'>, place: { blockId: BlockId; start: number; end: number }): void {
  editor.select(place)
  editor.focus()
  editor.reveal(place)
}

/** Selects a blank and shows it; nothing happens where it is gone. */
export function jumpToBlank({ editor, store }: Workspace, blankId: BlankId): void {
  if (!editor.selectBlankById(blankId)) return
  editor.focus()
  const item = store.getState().inspection?.blanks.find((blank) => blank.blankId === blankId)
  if (item !== undefined) editor.reveal({ blockId: item.blockId, start: 0, end: 0 })
}

/** Selects the next open blank, or the previous one, round at both ends. */
export function goToBlank(workspace: Workspace, direction: 'next' | 'previous'): void {
  const { editor, store } = workspace
  if (!editor.selectBlank(direction)) {
    notifyOfReport(store, { id: 'no-blanks', text: '没有要填的空项了。', level: 'ok' })
    return
  }
  editor.focus()
  const place = editor.currentPlace()
  if (place !== null) editor.reveal({ blockId: place.blockId, start: 0, end: 0 })
}

/** Puts the outline of a missing part where it belongs, ready to be written. */
export function insertPart(workspace: Workspace, part: InsertablePart): void {
  const report = workspace.session()?.report()
  const insertion =
    report === undefined ? null : outlineInsertion(report, part, windowIds, reportTypeById(report.reportType, workspace.store.getState().ownTypes))
  if (insertion === null) {
    notifyOfReport(workspace.store, { id: 'nothing-to-insert', text: '这一部分已经有了，不用再插入。', level: 'ok' })
    return
  }
  workspace.editor.insertBlocks(insertion.index, insertion.blocks)
  workspace.editor.focus()
  const place = workspace.editor.currentPlace()
  if (place !== null) workspace.editor.reveal({ blockId: place.blockId, start: 0, end: 0 })
}
