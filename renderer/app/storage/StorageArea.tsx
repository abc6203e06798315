import { useStore } from 'zustand'
import {
  changePassword,
  closeStorage,
  lockDrafts,
  moveDrafts,
  removePassword,
  setPassword,
  takeInDrafts,
} from '#renderer/app/storage/storage-actions.ts'
import { storageState } from '#renderer/app/storage/storage-state.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { StorageDialog } from '#renderer/dialogs/storage/StorageDialog.tsx'

/** 草稿设置: the password of the drafts, and the folder they are kept in. */
export function StorageArea() {
  const workspace = useWorkspace()
  const { open, busy, password, place, problem } = useStore(storageState)
  if (!open || password === null || place === null) return null
  return (
    <StorageDialog
      busy={busy}
      password={password}
      place={place}
      problem={problem}
      onSet={(next) => void setPassword(workspace, next)}
      onChange={(current, next) => void changePassword(workspace, current, next)}
      onRemove={(current) => void removePassword(workspace, current)}
      onLock={() => void lockDrafts(workspace)}
      onMove={(to) => void moveDrafts(workspace, to)}
      onTakeIn={() => void takeInDrafts(workspace)}
      onClearProblem={() => storageState.setState({ problem: null })}
      onClose={closeStorage}
    />
  )
}
