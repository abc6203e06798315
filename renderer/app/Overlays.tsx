import { ExportArea } from '#renderer/app/ExportArea.tsx'
import { dismiss } from '#renderer/app/notices.ts'
import { showPanel } from '#renderer/app/report-actions.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { ErrorDialog } from '#renderer/dialogs/ErrorDialog.tsx'
import { HelpDialog } from '#renderer/dialogs/HelpDialog.tsx'
import { ImportSummaryDialog } from '#renderer/dialogs/ImportSummaryDialog.tsx'
import { SHORTCUTS } from '#renderer/dialogs/shortcuts.ts'
import { ToastRegion } from '#renderer/ui/ToastRegion.tsx'

/** Dialogs and short messages, over whichever page is shown. */
export function Overlays() {
  const workspace = useWorkspace()
  const { store } = workspace
  const error = useApp((state) => state.error)
  const summary = useApp((state) => state.importSummary)
  const openBlanks = useApp((state) => state.inspection?.openBlanks ?? 0)
  const info = useApp((state) => state.info)
  const closeSummary = () => store.setState({ importSummary: null })
  const action = (text: string, run: (() => void) | undefined) =>
    run === undefined
      ? []
      : [
          {
            text,
            onPress: () => {
              store.setState({ error: null })
              run()
            },
          },
        ]
  const actions = [...action('换个名字导出', error?.otherName), ...action('重试', error?.retry)]
  return (
    <>
      <ExportArea />
      <ErrorDialog error={error?.error ?? null} title="这一步没有完成" actions={actions} onClose={() => store.setState({ error: null })} />
      <ImportSummaryDialog
        isOpen={summary !== null}
        warnings={summary?.warnings ?? []}
        openBlanks={openBlanks}
        onClose={() => {
          closeSummary()
          workspace.editor.focus()
        }}
        onShowBlanks={() => {
          closeSummary()
          showPanel(workspace, 'blanks')
        }}
      />
      <HelpDialog
        isOpen={useApp((state) => state.helpShown)}
        onClose={() => store.setState({ helpShown: false })}
        version={info?.version ?? ''}
        draftsFolder={info?.draftsFolder ?? ''}
        groups={SHORTCUTS}
      />
      <ToastRegion toasts={useApp((state) => state.toasts)} onDismiss={(id) => dismiss(store, id)} />
    </>
  )
}
