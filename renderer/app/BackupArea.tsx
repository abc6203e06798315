import { useStore } from 'zustand'
import { backupState, chooseBackup, closeBackup, makeBackup, restoreBackup } from '#renderer/app/backup-actions.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { BackupDialog } from '#renderer/dialogs/BackupDialog.tsx'

/** Backing everything up, and bringing a backup back. */
export function BackupArea() {
  const workspace = useWorkspace()
  const { open, busy, preview } = useStore(backupState)
  if (!open) return null
  return (
    <BackupDialog
      busy={busy}
      preview={preview}
      now={new Date()}
      onMake={() => void makeBackup(workspace)}
      onChoose={() => void chooseBackup(workspace)}
      onRestore={(backupId) => void restoreBackup(workspace, backupId)}
      onClose={closeBackup}
    />
  )
}
