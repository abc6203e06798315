import { useStore } from 'zustand'
import { exportWord } from '#renderer/app/export/export-actions.ts'
import { closePreview, printReport, savePdf } from '#renderer/app/export/preview-actions.ts'
import { type OpenPreview, previewState } from '#renderer/app/export/preview-state.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { Preview } from '#renderer/preview/Preview.tsx'

/** The finished pages, in place of the editor. */
export function PreviewScreen({ preview }: { readonly preview: OpenPreview }) {
  const workspace = useWorkspace()
  const saving = useStore(previewState, (state) => state.saving)
  return (
    <Preview
      layout={preview.layout}
      title={preview.title}
      start={preview.start}
      isSaving={saving}
      onBack={() => closePreview(workspace)}
      onPlace={(place) => closePreview(workspace, place)}
      onPrint={() => void printReport(workspace)}
      onSavePdf={() => void savePdf(workspace)}
      {...(preview.document === undefined ? { onExportWord: () => void exportWord(workspace) } : {})}
    />
  )
}
