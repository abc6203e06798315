import { useStore } from 'zustand'
import { lookForFolderAgain, unlockDrafts, takeStandardFolderForNow } from '#renderer/app/storage/storage-actions.ts'
import { storageState } from '#renderer/app/storage/storage-state.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { TitleBar } from '#renderer/frame/TitleBar.tsx'
import { MissingFolderPage } from '#renderer/start/MissingFolderPage.tsx'
import { UnlockPage } from '#renderer/start/UnlockPage.tsx'

/** What stands before the drafts: their folder is missing, or their password was not given. */
export function GateScreen() {
  const workspace = useWorkspace()
  const { place, problem, busy } = useStore(storageState)
  const missing = place?.missing ?? null
  return (
    <div className="start">
      <TitleBar onHelp={() => workspace.store.setState({ helpShown: true })} />
      {missing === null ? (
        <UnlockPage error={problem} busy={busy} onUnlock={(password) => void unlockDrafts(workspace, password)} />
      ) : (
        <MissingFolderPage
          problem={missing}
          busy={busy}
          onRetry={() => void lookForFolderAgain(workspace)}
          onUseStandard={() => void takeStandardFolderForNow(workspace)}
        />
      )}
    </div>
  )
}
