import { userError } from '#shared/base/result.ts'
import type { ImportOutcome } from '#shared/contract/contract.ts'
import { MAX_IMPORT_BYTES } from '#shared/contract/limits.ts'
import type { UnitKind } from '#shared/document/report-document.ts'
import { notify, showError, valueOrError } from '#renderer/app/notices.ts'
import { saveSettings } from '#renderer/app/settings-actions.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { pickFile } from '#renderer/platform/pick-file.ts'

const IMPORTABLE = '.docx,.doc,.wps,.txt,.md,.antou'

export async function loadDrafts({ store, desktop }: Workspace): Promise<void> {
  const drafts = await valueOrError(store, desktop['drafts:list']({}))
  store.setState({ drafts: drafts ?? [] })
}

/** Runs `work` with the buttons of the start page waiting, after everything open is saved. */
async function whileBusy(workspace: Workspace, work: () => Promise<void>): Promise<void> {
  if (workspace.store.getState().busy) return
  workspace.store.setState({ busy: true })
  try {
    if (await flushOrTell(workspace)) await work()
  } finally {
    workspace.store.setState({ busy: false })
  }
}

/** Saves the open draft. When that fails the user is told and nothing else happens: the text stays on screen. */
async function flushOrTell(workspace: Workspace): Promise<boolean> {
  const session = workspace.session()
  if (session === null || (await session.flush())) return true
  const state = session.state()
  if (state.kind === 'failed') showError(workspace.store, state.error)
  return false
}

export function createDraft(workspace: Workspace, report: { reportType: string; unitKind: UnitKind; year: number }): Promise<void> {
  return whileBusy(workspace, async () => {
    const { store, desktop } = workspace
    const draft = await valueOrError(store, desktop['drafts:create'](report))
    if (draft === null) return
    workspace.enter(draft)
    await saveSettings(workspace, { unitKind: report.unitKind })
  })
}

export function openDraft(workspace: Workspace, id: string): Promise<void> {
  return whileBusy(workspace, async () => {
    const draft = await valueOrError(workspace.store, workspace.desktop['drafts:open']({ id }))
    if (draft !== null) workspace.enter(draft)
    else await loadDrafts(workspace)
  })
}

export function openSample(workspace: Workspace): Promise<void> {
  return whileBusy(workspace, async () => {
    const draft = await valueOrError(workspace.store, workspace.desktop['drafts:createSample']({}))
    if (draft !== null) workspace.enter(draft)
  })
}

export function recoverDraft(workspace: Workspace, id: string): Promise<void> {
  return whileBusy(workspace, async () => {
    const draft = await valueOrError(workspace.store, workspace.desktop['drafts:recover']({ id }))
    if (draft === null) return
    workspace.enter(draft)
    notify(workspace.store, { id: 'recovered', text: '已用上一次保存的版本另存成一份新草稿，读不出来的文件原样留着。', level: 'ok' })
  })
}

/** Puts a draft into the trash; the toast brings it back. */
export async function removeDraft(workspace: Workspace, id: string): Promise<void> {
  const { store, desktop } = workspace
  const removed = await desktop['drafts:remove']({ id })
  if (!removed.ok) {
    showError(store, removed.error)
    return
  }
  await loadDrafts(workspace)
  const restore = async () => {
    const answer = await desktop['drafts:restore']({ id })
    if (!answer.ok) showError(store, answer.error)
    await loadDrafts(workspace)
  }
  notify(store, {
    id: `removed-${id}`,
    text: '草稿已移到回收箱。',
    level: 'ok',
    seconds: 15,
    actions: [{ text: '撤销', onPress: () => void restore() }],
  })
}

export async function backToStart(workspace: Workspace): Promise<void> {
  if (!(await flushOrTell(workspace))) return
  workspace.leave()
  await loadDrafts(workspace)
}

function enterImported(workspace: Workspace, outcome: ImportOutcome, fileName: string): void {
  workspace.enter(outcome.draft)
  if (outcome.warnings.length > 0) workspace.store.setState({ importSummary: { fileName, warnings: outcome.warnings } })
  else notify(workspace.store, { id: 'imported', text: `已读入“${fileName}”，原文件没有改动。`, level: 'ok' })
}

export function chooseImport(workspace: Workspace): Promise<void> {
  return whileBusy(workspace, async () => {
    const { store, desktop } = workspace
    const answer = await desktop['import:choose']({})
    if (answer.ok) {
      if (answer.value !== null) enterImported(workspace, answer.value, '所选文件')
      return
    }
    if (answer.error.code !== 'no-dialog') {
      showError(store, answer.error)
      return
    }
    const file = await pickFile(IMPORTABLE)
    if (file !== null) await readFile(workspace, file)
  })
}

/** Files dropped on the window. One report at a time is open, so the first is taken. */
export function importDropped(workspace: Workspace, files: readonly File[]): Promise<void> {
  return whileBusy(workspace, async () => {
    const [file] = files
    if (file === undefined) return
    if (files.length > 1) notify(workspace.store, { id: 'one-file', text: `一次导入一个文件，先读入了“${file.name}”。`, level: 'attention' })
    await readFile(workspace, file)
  })
}

async function readFile(workspace: Workspace, file: File): Promise<void> {
  const { store, desktop } = workspace
  if (file.size > MAX_IMPORT_BYTES) {
    showError(
      store,
      userError(
        'too-large',
        `“${file.name}”超过 20 兆，太大了，没有读入。`,
        '原文件没有改动，已有的草稿不受影响。',
        '请把报告的文字另存为纯文本，再导入。',
      ),
    )
    return
  }
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )
  if (bytes === null) {
    showError(
      store,
      userError(
        'unreadable',
        `读不出“${file.name}”，它可能是文件夹，或者已经被移走。`,
        '原文件没有改动，已有的草稿不受影响。',
        '请确认文件还在原来的位置，再拖进来一次。',
      ),
    )
    return
  }
  const outcome = await valueOrError(store, desktop['import:file']({ name: file.name, bytes }))
  if (outcome !== null) enterImported(workspace, outcome, file.name)
}
