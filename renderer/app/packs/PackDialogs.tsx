import { useStore } from 'zustand'
import { exportPack, readSharedPacks, subscribePacks, takePack, unsubscribePacks } from '#renderer/app/packs/pack-actions.ts'
import { packState } from '#renderer/app/packs/pack-state.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { PackExportDialog } from '#renderer/dialogs/packs/PackExportDialog.tsx'
import { PackFoldersDialog } from '#renderer/dialogs/packs/PackFoldersDialog.tsx'
import { PackImportDialog } from '#renderer/dialogs/packs/PackImportDialog.tsx'

/** Packs in, packs out, and the shared folders. */
export function PackDialogs() {
  const workspace = useWorkspace()
  const { exporting, importing, foldersShown, folders } = useStore(packState)
  return (
    <>
      {exporting !== null && (
        <PackExportDialog
          sections={exporting}
          onExport={(name, entryIds) => void exportPack(workspace, name, entryIds)}
          onClose={() => packState.setState({ exporting: null })}
        />
      )}
      {importing !== null && (
        <PackImportDialog
          key={importing.packId}
          preview={importing}
          onTake={(choices, left) => void takePack(workspace, importing.packId, choices, left)}
          onClose={() => packState.setState({ importing: null })}
        />
      )}
      {foldersShown && (
        <PackFoldersDialog
          folders={folders}
          onAdd={() => void subscribePacks(workspace)}
          onRead={() => void readSharedPacks(workspace)}
          onRemove={(id) => void unsubscribePacks(workspace, id)}
          onClose={() => packState.setState({ foldersShown: false })}
        />
      )}
    </>
  )
}
