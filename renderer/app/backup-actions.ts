import { createStore } from 'zustand/vanilla'
import type { BackupPreview } from '#shared/contract/backup.ts'
import { loadDrafts } from '#renderer/app/draft-actions.ts'
import { notify, showError, valueOrError } from '#renderer/app/notices.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { pickFiles } from '#renderer/platform/pick-files.ts'

export interface BackupState {
  readonly open: boolean
  readonly busy: boolean
  /** What the chosen backup would bring; null before one was chosen. */
  readonly preview: BackupPreview | null
}

export const backupState = createStore<BackupState>(() => ({ open: false, busy: false, preview: null }))

export function openBackup(): void {
  backupState.setState({ open: true, busy: false, preview: null })
}

export function closeBackup(): void {
  backupState.setState({ open: false, busy: false, preview: null })
}

/** Everything of the user's into one file. */
export async function makeBackup({ store, desktop }: Workspace): Promise<void> {
  backupState.setState({ busy: true })
  const made = await valueOrError(store, desktop['backup:make']({}))
  backupState.setState({ busy: false })
  if (made === null) return
  const { exportId, fileName, folder, drafts } = made
  const reveal = async () => {
    const shown = await desktop['export:reveal']({ exportId })
    if (!shown.ok) showError(store, shown.error)
  }
  closeBackup()
  notify(store, {
    id: 'backed-up',
    text: `已备份 ${drafts} 份草稿和全部设置到“${fileName}”，在“${folder}”。建议再复制一份到移动硬盘。`,
    level: 'ok',
    seconds: 20,
    actions: [{ text: '打开所在文件夹', onPress: () => void reveal() }],
  })
}

/** Lets the user choose a backup, and shows what it would bring. */
export async function chooseBackup({ store, desktop }: Workspace): Promise<void> {
  const [file] = await pickFiles('.zip', 'one')
  if (file === undefined) return
  backupState.setState({ busy: true })
  const preview = await valueOrError(store, desktop['backup:read']({ bytes: new Uint8Array(await file.arrayBuffer()) }))
  backupState.setState({ busy: false, preview })
}

export async function restoreBackup(workspace: Workspace, backupId: string): Promise<void> {
  const { store, desktop } = workspace
  backupState.setState({ busy: true })
  const restored = await valueOrError(store, desktop['backup:restore']({ backupId }))
  backupState.setState({ busy: false })
  await loadDrafts(workspace)
  if (restored === null) return
  closeBackup()
  const both = restored.keptBoth > 0 ? `其中 ${restored.keptBoth} 份与现有的不同，两份都留着，标着“找回的一份”。` : ''
  const aside = restored.asideFolder === null ? '' : `与现有不同的设置没有替换，放在“${restored.asideFolder}”。`
  notify(store, { id: 'backup-restored', text: `已从备份放回 ${restored.drafts} 份草稿。${both}${aside}`, level: 'ok', seconds: 20 })
}
