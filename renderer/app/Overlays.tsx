import { dismiss } from '#renderer/app/notices.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { ErrorDialog } from '#renderer/dialogs/ErrorDialog.tsx'
import { later } from '#renderer/ui/later.tsx'
import { ToastRegion } from '#renderer/ui/ToastRegion.tsx'

const dialogs = later(async () => (await import('#renderer/app/Dialogs.tsx')).Dialogs)

/** Dialogs and short messages, over whichever page is shown. */
export function Overlays() {
  const workspace = useWorkspace()
  const { store } = workspace
  const error = useApp((state) => state.error)
  const hasFirstScreen = useApp((state) => state.hasFirstScreen)
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
  const actions = [...action('另存到别处…', error?.saveElsewhere), ...action('换个名字导出', error?.otherName), ...action('重试', error?.retry)]
  return (
    <>
      {hasFirstScreen && <dialogs.Part />}
      <ErrorDialog error={error?.error ?? null} title="这一步没有完成" actions={actions} onClose={() => store.setState({ error: null })} />
      <ToastRegion toasts={useApp((state) => state.toasts)} onDismiss={(id) => dismiss(store, id)} />
    </>
  )
}
