import { createStore } from 'zustand/vanilla'
import type { UserError } from '#shared/base/result.ts'
import type { BackupPreview } from '#shared/contract/backup.ts'
import { MAX_BACKUP_FILE_BYTES } from '#shared/contract/limits.ts'
import { loadDrafts } from '#renderer/app/drafts/draft-actions.ts'
import { notify, showError, valueOrError } from '#renderer/app/notices.ts'
import { pickedFile } from '#renderer/app/storage/picked-file.ts'
import type { BackupTask } from '#renderer/dialogs/BackupDialog.tsx'
import type { Workspace } from '#renderer/app/workspace.ts'
import type { FileTerms } from '#renderer/platform/read-bytes.ts'

export interface BackupState {
  readonly open: boolean
  /** What is being done; nothing else can be begun meanwhile. */
  readonly busy: BackupTask | null
  /** What the chosen backup would bring; null before one was chosen. */
  readonly preview: BackupPreview | null
  /** The chosen backup, while its password is asked for. */
  readonly locked: Uint8Array | null
  /** What came of the last attempt with a password. */
  readonly problem: UserError | null
}

const NOTHING = { busy: null, preview: null, locked: null, problem: null }

/** 备份 while its dialog is open. */
export const backupState = createStore<BackupState>(() => ({ open: false, ...NOTHING }))

/** Opens the dialog, afresh. */
export function openBackup(): void {
  backupState.setState({ open: true, ...NOTHING })
}

/** Closes the dialog and forgets what was chosen in it. */
export function closeBackup(): void {
  backupState.setState({ open: false, ...NOTHING })
}

/** Everything of the user's into one file. */
export async function makeBackup({ store, desktop }: Workspace): Promise<void> {
  backupState.setState({ busy: 'make' })
  const made = await valueOrError(store, desktop['backup:make']({}))
  backupState.setState({ busy: null })
  if (made === null) return
  const { exportId, fileName, folder, drafts, binned, isSealed } = made
  const reveal = async () => {
    const shown = await desktop['export:reveal']({ exportId })
    if (!shown.ok) showError(store, shown.error)
  }
  closeBackup()
  notify(store, {
    id: 'backed-up',
    text: `已备份 ${drafts} 份草稿${binned > 0 ? `、回收箱里的 ${binned} 份` : ''}和全部设置到“${fileName}”，在“${folder}”。${isSealed ? '草稿在备份里也是加密的，恢复时要用现在的密码；设置、短语不加密。' : ''}建议再复制一份到移动硬盘。`,
    level: 'ok',
    seconds: 20,
    actions: [{ text: '打开所在文件夹', onPress: () => void reveal() }],
  })
}

/** Lets the user choose a backup, and shows what it would bring. */
export async function chooseBackup(workspace: Workspace): Promise<void> {
  const file = await pickedFile(workspace.store, '.zip', BACKUP_FILE)
  if (file !== null) await readBackup(workspace, file.bytes)
}

const BACKUP_FILE: FileTerms = {
  mostBytes: MAX_BACKUP_FILE_BYTES,
  safe: '现在的稿子和设置都没有改动。',
  tooLarge: { what: () => '这个文件太大，不会是案头的备份，没有读它。', advice: '请选择以前用“备份”存下的那个文件，再试一次。' },
}

/** @param password of the backup, where it has one that is not the one here */
export async function readBackup({ store, desktop }: Workspace, bytes: Uint8Array, password?: string): Promise<void> {
  backupState.setState({ busy: 'read', problem: null })
  const read = await desktop['backup:read']({ bytes, ...(password !== undefined && { password }) })
  backupState.setState({ busy: null })
  if (read.ok) backupState.setState({ preview: read.value, locked: null })
  else if (read.error.code === 'backup-locked') backupState.setState({ locked: bytes })
  else if (read.error.code === 'wrong-password') backupState.setState({ problem: read.error })
  else showError(store, read.error)
}

/** Brings what the chosen backup holds, and says where what differs went. */
export async function restoreBackup(workspace: Workspace, backupId: string): Promise<void> {
  const { store, desktop } = workspace
  backupState.setState({ busy: 'restore' })
  const restored = await valueOrError(store, desktop['backup:restore']({ backupId }))
  backupState.setState({ busy: null })
  await loadDrafts(workspace)
  if (restored === null) return
  closeBackup()
  const bin = restored.binned > 0 ? `，回收箱里放回 ${restored.binned} 份` : ''
  const both = restored.keptBoth > 0 ? `其中 ${restored.keptBoth} 份与现有的不同，两份都留着，标着“找回的一份”。` : ''
  const aside = restored.asideFolder === null ? '' : `与现有不同的设置没有替换，放在“${restored.asideFolder}”。`
  notify(store, { id: 'backup-restored', text: `已从备份放回 ${restored.drafts} 份草稿${bin}。${both}${aside}`, level: 'ok', seconds: 20 })
}
