import { useStore } from 'zustand'
import { CheckupScreen } from '#renderer/app/checklist/CheckupScreen.tsx'
import { EditorScreen } from '#renderer/app/report/EditorScreen.tsx'
import { PreviewScreen } from '#renderer/app/export/PreviewScreen.tsx'
import { previewState } from '#renderer/app/export/preview-state.ts'
import { useApp } from '#renderer/app/WorkspaceContext.tsx'

/** An open report: its page, its finished pages, or 体检. */
export function ReportScreen() {
  const preview = useStore(previewState, (state) => state.preview)
  const checkupShown = useApp((state) => state.checkupShown)
  if (checkupShown) return <CheckupScreen />
  return preview === null ? <EditorScreen /> : <PreviewScreen preview={preview} />
}
