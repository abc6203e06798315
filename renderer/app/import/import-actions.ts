import { userError } from '#shared/base/result.ts'
import { REPORT_ENDINGS } from '#shared/contract/report-files.ts'
import type { ChosenFiles, ImportAnswer, PendingImport } from '#shared/contract/imports.ts'
import { blockInlines } from '#shared/document/blocks.ts'
import { isOpenBlank } from '#shared/document/inline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { ProposalId } from '#shared/text-import/proposal.ts'
import { showDraft, whileBusy } from '#renderer/app/drafts/draft-actions.ts'
import { importMany } from '#renderer/app/import/import-many.ts'
import { dismiss, notify, showError, valueOrError } from '#renderer/app/notices.ts'
import { draftsAreOpen } from '#renderer/app/storage/storage-state.ts'
import { showPanel } from '#renderer/app/report/report-actions.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import type { DroppedFiles } from '#renderer/platform/dropped-files.ts'
import { pickFiles } from '#renderer/platform/pick-files.ts'
import { REPORT_FILE, readBytes } from '#renderer/platform/read-bytes.ts'
import type { ToastAction } from '#renderer/ui/ToastRegion.tsx'

const IMPORTABLE = REPORT_ENDINGS.map((ending) => `.${ending}`).join(',')

/** Lets the user choose one report or several. Where the host has no dialog of its own the browser's is used. */
export function chooseImport(workspace: Workspace): Promise<void> {
  if (workspace.store.getState().importing !== null) return Promise.resolve()
  return whileBusy(workspace, async () => {
    const { store, desktop } = workspace
    const answer = await desktop['import:choose']({})
    if (!answer.ok) {
      if (answer.error.code !== 'no-dialog') showError(store, answer.error)
      else await importFiles(workspace, { files: await pickFiles(IMPORTABLE, 'several'), skipped: 0, hasMore: false })
    } else await takeAnswer(workspace, answer.value, '所选文件')
  })
}

/** Lets the user choose a folder, whose reports become drafts. A host without a dialog says so: a folder can be dropped on the window there. */
export function chooseFolder(workspace: Workspace): Promise<void> {
  if (workspace.store.getState().importing !== null) return Promise.resolve()
  return whileBusy(workspace, async () => {
    const answer = await valueOrError(workspace.store, workspace.desktop['import:choose']({ from: 'folder' }))
    await takeAnswer(workspace, answer, '所选文件夹')
  })
}

/** Files the user double-clicked outside the window, before it opened or while it is open. They wait while another import is being decided. */
export async function importHanded(workspace: Workspace): Promise<void> {
  // They wait in main until the drafts may be written.
  if (!draftsAreOpen()) return
  // Mostly nothing was handed over: the buttons of the start page must not wait for that answer.
  const answer = await valueOrError(workspace.store, workspace.desktop['import:handed']({}))
  if (answer === null) return
  await untilFree(workspace)
  return whileBusy(workspace, () => takeAnswer(workspace, answer, '打开的文件'))
}

function untilFree({ store }: Workspace): Promise<void> {
  const isFree = () => !store.getState().busy && store.getState().importing === null
  if (isFree()) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (!isFree()) return
      stop()
      resolve()
    })
  })
}

async function takeAnswer(workspace: Workspace, answer: ImportAnswer | ChosenFiles | null, fileName: string): Promise<void> {
  if (answer === null) return
  if (answer.kind !== 'several') return showAnswer(workspace, answer, fileName)
  const jobs = answer.files.map((file) => ({
    fileName: file.fileName,
    read: () => workspace.desktop['import:chosen']({ importId: file.importId }),
  }))
  await importMany(workspace, jobs, { skipped: answer.skipped ?? 0, hasMore: answer.hasMore ?? false })
}

/** Files and folders dropped on the window. */
export function importDropped(workspace: Workspace, dropped: Promise<DroppedFiles>): Promise<void> {
  if (workspace.store.getState().importing !== null) return Promise.resolve()
  return whileBusy(workspace, async () => {
    const found = await dropped.catch(() => null)
    if (found === null) showError(workspace.store, FOLDER_UNREADABLE)
    else await importFiles(workspace, found)
  })
}

const FOLDER_UNREADABLE = userError(
  'unreadable',
  '拖进来的文件夹读不出来，可能已经被移走，或者没有打开它的权限。',
  '原文件没有改动，已有的草稿不受影响。',
  '请确认文件夹还在，再拖进来一次，或者直接选择里面的文件。',
)

/** One file is shown before it is imported; several are imported at once. */
async function importFiles(workspace: Workspace, { files, skipped, hasMore }: DroppedFiles): Promise<void> {
  const { store, desktop } = workspace
  const [file, ...others] = files
  if (file !== undefined && others.length === 0 && skipped === 0 && !hasMore) {
    const bytes = await readBytes(file, REPORT_FILE)
    const answer = bytes.ok ? await valueOrError(store, desktop['import:file']({ name: file.name, bytes: bytes.value })) : null
    if (!bytes.ok) showError(store, bytes.error)
    if (answer !== null) await showAnswer(workspace, answer, file.name)
    return
  }
  const jobs = files.map((one) => ({
    fileName: one.name,
    read: async () => {
      const bytes = await readBytes(one, REPORT_FILE)
      return bytes.ok ? desktop['import:file']({ name: one.name, bytes: bytes.value, isOneOfSeveral: true }) : bytes
    },
  }))
  if (jobs.length > 0 || skipped > 0 || hasMore) await importMany(workspace, jobs, { skipped, hasMore })
}

async function showAnswer(workspace: Workspace, answer: ImportAnswer, fileName: string): Promise<void> {
  const { store } = workspace
  if (answer.kind === 'pending') {
    dismiss(store, 'imported')
    store.setState({ importing: { kind: 'preview', pending: answer.pending } })
    return
  }
  if (!(await showDraft(workspace, answer.draft))) return
  const notes = answer.warnings.filter(({ kind }) => kind === 'word' || kind === 'numbering')
  const cleaned = answer.warnings.length - notes.length
  if (notes.length > 0) store.setState({ importing: { kind: 'notes', fileName, notes } })
  if (cleaned > 0)
    notify(store, { id: 'imported', text: `“${fileName}”很长，没有逐处列出，已清理 ${cleaned} 处。原文件没有改动。`, level: 'attention' })
  else if (notes.length === 0) notify(store, { id: 'imported', text: `已读入“${fileName}”，原文件没有改动。`, level: 'ok' })
}

/** Nothing was made of it yet, so nothing has to be taken back. */
export async function cancelImport({ store, desktop }: Workspace, { importId }: PendingImport): Promise<void> {
  store.setState({ importing: null })
  await valueOrError(store, desktop['import:cancel']({ importId }))
}

/** Makes the draft. The toast offers the same text once more without any cleaning, as a draft of its own: nothing has to be undone. */
export function finishImport(workspace: Workspace, pending: PendingImport, refused: ReadonlySet<ProposalId>): Promise<void> {
  return whileBusy(workspace, async () => {
    const { store } = workspace
    const outcome = await valueOrError(store, workspace.desktop['import:finish']({ importId: pending.importId, refused: [...refused] }))
    if (outcome === null) return
    store.setState({ importing: null })
    if (!(await showDraft(workspace, outcome.draft))) return
    workspace.editor.focus()
    const taken = pending.proposals.length - refused.size
    const blanks = openBlanks(outcome.draft.document)
    const actions: ToastAction[] = []
    if (blanks > 0) actions.push({ text: '查看空项', onPress: () => showPanel(workspace, 'blanks') })
    if (taken > 0) actions.push({ text: '按原样重新导入', onPress: () => void importAsItStands(workspace, pending) })
    const done = taken === 0 ? '已照原样导入' : `已导入并处理 ${taken} 处${blanks > 0 ? `，有 ${blanks} 处空项等您填写` : ''}`
    notify(store, { id: 'imported', text: `${done}。原文件没有改动。`, level: 'ok', seconds: 20, actions })
  })
}

function importAsItStands(workspace: Workspace, { importId, proposals }: PendingImport): Promise<void> {
  return whileBusy(workspace, async () => {
    const { store, desktop } = workspace
    const outcome = await valueOrError(store, desktop['import:finish']({ importId, refused: proposals.map(({ id }) => id) }))
    if (outcome === null) return
    if (!(await showDraft(workspace, outcome.draft))) return
    workspace.editor.focus()
    notify(store, { id: 'imported', text: '已照原样另存成一份新草稿，处理过的那一份也还在草稿里。', level: 'ok' })
  })
}

function openBlanks({ blocks }: ReportDocument): number {
  return blocks.flatMap((block) => blockInlines(block)).filter(isOpenBlank).length
}
