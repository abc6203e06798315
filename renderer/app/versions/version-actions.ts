import { userError } from '#shared/base/result.ts'
import { changesIn, type ComparedPassage } from '#shared/comparison/compare-reports.ts'
import { restorePassage } from '#shared/comparison/restore-passage.ts'
import { notifyOfReport, showError, valueOrError } from '#renderer/app/notices.ts'
import { oneAtATime } from '#renderer/app/one-at-a-time.ts'
import { CLOSED_VERSIONS, type ComparedWith, versionState } from '#renderer/app/versions/version-state.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { compareApart } from '#renderer/checks/compare-apart.ts'

/** Shows the versions of the open draft, the newest compared with the page. `naming`: asks at once what to call the present one. */
export async function openVersions(workspace: Workspace, { naming = false } = {}): Promise<void> {
  const session = workspace.session()
  if (session === null) return
  await workspace.editor.settle()
  versionState.setState({ ...CLOSED_VERSIONS, open: true, naming })
  await loadVersions(workspace)
  const [first] = versionState.getState().versions
  if (first !== undefined && !naming) await compareWith(workspace, { kind: 'version', number: first.number })
}

/** Back to the page. */
export function closeVersions({ editor }: Workspace): void {
  versionState.setState(CLOSED_VERSIONS)
  requestAnimationFrame(() => editor.focus())
}

/** Compares the page with a version or another draft. */
export async function compareWith(workspace: Workspace, selected: ComparedWith): Promise<void> {
  const { store, desktop } = workspace
  versionState.setState({ selected, comparison: null })
  const report = workspace.session()?.report()
  if (report === undefined) return
  const other = await valueOrError(
    store,
    selected.kind === 'version' ? desktop['versions:read']({ id: report.id, number: selected.number }) : desktop['drafts:peek']({ id: selected.id }),
  )
  if (versionState.getState().selected !== selected) return
  if (other === null) {
    // Told by now; without this the window would say for ever that it is comparing.
    versionState.setState({ selected: null })
    return
  }
  try {
    const sections = await compareApart(other.blocks, report.blocks)
    if (versionState.getState().selected === selected) versionState.setState({ comparison: { with: selected, blocks: other.blocks, sections } })
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause
    if (versionState.getState().selected === selected) versionState.setState({ selected: null })
    showError(store, COMPARISON_FAILED)
  }
}

/** Shows what another draft holds beside the page: the file that somebody else changed. */
export async function compareWithDraft(workspace: Workspace, id: string): Promise<void> {
  versionState.setState({ ...CLOSED_VERSIONS, open: true })
  await loadVersions(workspace)
  await compareWith(workspace, { kind: 'draft', id })
}

/** Keeps what the page holds under a name. */
export const keepVersion = oneAtATime(async (workspace: Workspace, name: string): Promise<void> => {
  const report = workspace.session()?.report()
  if (report === undefined) return
  const kept = await valueOrError(workspace.store, workspace.desktop['versions:keep']({ document: report, kind: 'named', name }))
  if (kept === null) return
  versionState.setState({ naming: false })
  await loadVersions(workspace)
  await compareWith(workspace, { kind: 'version', number: kept.number })
})

/** Gives a kept version a name, or another one. */
export async function renameVersion(workspace: Workspace, number: number, name: string): Promise<void> {
  const id = workspace.session()?.id()
  if (id === undefined) return
  await valueOrError(workspace.store, workspace.desktop['versions:rename']({ id, number, name }))
  await loadVersions(workspace)
}

/** The page as it was in the version shown; what it holds now is kept as a version first. */
export const restoreWhole = oneAtATime(async (workspace: Workspace): Promise<void> => {
  const { comparison } = versionState.getState()
  if (comparison === null || !(await keepBeforeRestore(workspace))) return
  workspace.editor.replaceAll(comparison.blocks)
  closeVersions(workspace)
  notifyOfReport(workspace.store, {
    id: 'version-restored',
    text: '已恢复成那一版。恢复前的稿子存进了历史版本，也可以直接撤销。',
    level: 'ok',
    actions: [{ text: '撤销', onPress: () => workspace.editor.undo() }],
  })
})

/** One passage as it was in the version shown; the rest stays. */
export async function restoreOne(workspace: Workspace, passage: ComparedPassage): Promise<void> {
  const { comparison } = versionState.getState()
  if (comparison === null) return
  const passages = comparison.sections.flatMap((section) => section.passages)
  workspace.editor.replaceAll(restorePassage(workspace.editor.blocks(), comparison.blocks, passages, passage))
  await compareWith(workspace, comparison.with)
  const left = versionState.getState().comparison
  const count = left === null ? 0 : changesIn(left.sections).length
  notifyOfReport(workspace.store, {
    id: 'passage-restored',
    text: count === 0 ? '这一处已恢复，两版现在一样了。可以撤销。' : `这一处已恢复，还有 ${count} 处不同。可以撤销。`,
    level: 'ok',
  })
}

async function keepBeforeRestore(workspace: Workspace): Promise<boolean> {
  const report = workspace.session()?.report()
  if (report === undefined) return false
  const kept = await workspace.desktop['versions:keep']({ document: report, kind: 'before-restore', name: '' })
  if (!kept.ok) showError(workspace.store, kept.error, () => void restoreWhole(workspace))
  return kept.ok
}

async function loadVersions({ session, desktop, store }: Workspace): Promise<void> {
  const id = session()?.id()
  if (id === undefined) return
  const list = await valueOrError(store, desktop['versions:list']({ id }))
  const exports = await valueOrError(store, desktop['export:history']({ draftId: id }))
  versionState.setState({ versions: list?.versions ?? [], bytes: list?.bytes ?? 0, exports: exports ?? [] })
}

const COMPARISON_FAILED = userError(
  'comparison-failed',
  '两个版本没能比较出来。',
  '现在的稿子和历史版本都没有受影响。',
  '请关闭这个窗口，再打开一次历史版本。',
)
