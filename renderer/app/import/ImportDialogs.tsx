import { openDraft } from '#renderer/app/drafts/draft-actions.ts'
import { cancelImport, finishImport } from '#renderer/app/import/import-actions.ts'
import { stopImports } from '#renderer/app/import/import-many.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { ImportNotesDialog } from '#renderer/dialogs/import/ImportNotesDialog.tsx'
import { ImportPreviewDialog } from '#renderer/dialogs/import/ImportPreviewDialog.tsx'
import { ImportProgressDialog } from '#renderer/dialogs/import/ImportProgressDialog.tsx'
import { ImportResultsDialog } from '#renderer/dialogs/import/ImportResultsDialog.tsx'

/** The dialog of the import that is under way, if any. */
export function ImportDialogs() {
  const workspace = useWorkspace()
  const stage = useApp((state) => state.importing)
  const close = () => workspace.store.setState({ importing: null })
  switch (stage?.kind) {
    case undefined:
      return null
    case 'preview': {
      const { pending } = stage
      return (
        <ImportPreviewDialog
          key={pending.importId}
          pending={pending}
          onCancel={() => void cancelImport(workspace, pending)}
          onImport={(refused) => void finishImport(workspace, pending, refused)}
        />
      )
    }
    case 'notes':
      return (
        <ImportNotesDialog
          fileName={stage.fileName}
          notes={stage.notes}
          onClose={() => {
            close()
            workspace.editor.focus()
          }}
        />
      )
    case 'running':
      return <ImportProgressDialog {...stage} onStop={() => stopImports(workspace)} />
    case 'results':
      return (
        <ImportResultsDialog
          {...stage}
          onClose={close}
          onOpen={(draftId) => {
            close()
            void openDraft(workspace, draftId)
          }}
        />
      )
  }
}
