import { useStore } from 'zustand'
import { backupState, chooseBackup, closeBackup, makeBackup, readBackup, restoreBackup } from '#renderer/app/storage/backup-actions.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { BackupDialog } from '#renderer/dialogs/BackupDialog.tsx'

/** Backing everything up, and bringing a backup back. */
export function BackupArea() {
  const workspace = useWorkspace()
  const { open, busy, preview, locked, problem } = useStore(backupState)
  if (!open) return null
  return (
    <BackupDialog
      busy={busy}
      preview={preview}
      problem={problem}
      {...(locked !== null && { onPassword: (password: string) => void readBackup(workspace, locked, password) })}
      now={new Date()}
      onMake={() => void makeBackup(workspace)}
      onChoose={() => void chooseBackup(workspace)}
      onRestore={(backupId) => void restoreBackup(workspace, backupId)}
      onClose={closeBackup}
    />
  )
}
