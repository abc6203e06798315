import type { BlankId, BlockId } from '#shared/base/branded-ids.ts'
import type { InsertablePart } from '#shared/checklist/checklist-rule.ts'
import type { Finding } from '#shared/inspection/inspection.ts'
import { findingExcerpt } from '#shared/proofreading/finding-excerpt.ts'
import { outlineInsertion } from '#shared/report-types/outline-insertion.ts'
import { findingsAfterAccepting } from '#renderer/app/findings-after-accepting.ts'
import type { PanelId } from '#renderer/app/app-store.ts'
import { notify } from '#renderer/app/notices.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { windowIds } from '#renderer/editor/nodes/new-ids.ts'
import { findingKey } from '#renderer/panels/proofreading/ProofreadingPanel.tsx'

export function showPanel({ store }: Workspace, panel: PanelId): void {
  store.setState({ panel, panelOpen: true })
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

export function jumpToBlank({ editor, store }: Workspace, blankId: BlankId): void {
  if (!editor.selectBlankById(blankId)) return
  editor.focus()
  const item = store.getState().inspection?.blanks.find((blank) => blank.blankId === blankId)
  if (item !== undefined) editor.reveal({ blockId: item.blockId, start: 0, end: 0 })
}

export function goToBlank(workspace: Workspace, direction: 'next' | 'previous'): void {
  const { editor, store } = workspace
  if (!editor.selectBlank(direction)) {
    notify(store, { id: 'no-blanks', text: '没有要填的空项了。', level: 'ok' })
    return
  }
  editor.focus()
  const place = editor.currentPlace()
  if (place !== null) editor.reveal({ blockId: place.blockId, start: 0, end: 0 })
}

/** Puts the outline of a missing part where it belongs, ready to be written. */
export function insertPart(workspace: Workspace, part: InsertablePart): void {
  const report = workspace.session()?.report()
  const insertion = report === undefined ? null : outlineInsertion(report, part, windowIds)
  if (insertion === null) {
    notify(workspace.store, { id: 'nothing-to-insert', text: '这一部分已经有了，不用再插入。', level: 'ok' })
    return
  }
  workspace.editor.insertBlocks(insertion.index, insertion.blocks)
  workspace.editor.focus()
  const place = workspace.editor.currentPlace()
  if (place !== null) workspace.editor.reveal({ blockId: place.blockId, start: 0, end: 0 })
}

/** Findings that are still open, in reading order. */
export function openFindings(findings: readonly Finding[], ignored: ReadonlySet<string>): Finding[] {
  return findings.filter((finding) => !ignored.has(findingKey(finding)))
}

export function jumpToFinding({ editor, store }: Workspace, finding: Finding): void {
  store.setState({ currentFinding: findingKey(finding) })
  editor.select(finding)
  editor.focus()
  editor.reveal(finding)
}

/** Replaces what was found by the suggestion; undo brings it back. The text may have changed since: then nothing happens. */
export function acceptFinding(workspace: Workspace, finding: Finding): void {
  const { editor, store } = workspace
  if (finding.suggestion === undefined) return
  if (!isStillThere(workspace, finding)) {
    notify(store, { id: 'finding-gone', text: '这里的文字刚刚改过，请等提示更新后再采纳。', level: 'attention' })
    return
  }
  editor.replace([finding], finding.suggestion)
  const { inspection } = store.getState()
  const findings = inspection === null ? [] : findingsAfterAccepting(inspection.findings, finding)
  store.setState({
    markedFinding: null,
    inspection: inspection === null ? null : { ...inspection, findings: withExcerptsNow(workspace, findings, finding.blockId) },
  })
}

/** Findings of a block that was just changed quote it as it reads now. */
function withExcerptsNow({ editor }: Workspace, findings: readonly Finding[], blockId: BlockId): Finding[] {
  const text = editor.textOf(blockId)
  return findings.map((finding) =>
    finding.blockId === blockId && text !== null ? { ...finding, excerpt: findingExcerpt(text, finding.start, finding.end) } : finding,
  )
}

/** Whether the report still reads at this place as it did when it was checked. */
function isStillThere({ editor }: Workspace, finding: Finding): boolean {
  const text = editor.textOf(finding.blockId)
  return text !== null && findingExcerpt(text, finding.start, finding.end) === finding.excerpt
}

export function ignoreFinding({ store }: Workspace, finding: Finding): void {
  store.setState(({ ignored }) => ({ ignored: new Set([...ignored, findingKey(finding)]), markedFinding: null }))
}

/** F8: the next open finding behind the one shown last, going round at the end. */
export function goToNextFinding(workspace: Workspace): void {
  const { inspection, ignored, currentFinding } = workspace.store.getState()
  const findings = openFindings(inspection?.findings ?? [], ignored)
  const at = findings.findIndex((finding) => findingKey(finding) === currentFinding)
  const next = findings[(at + 1) % Math.max(findings.length, 1)]
  showPanel(workspace, 'proofreading')
  if (next === undefined) return
  jumpToFinding(workspace, next)
  workspace.store.setState({ markedFinding: findingKey(next) })
}
