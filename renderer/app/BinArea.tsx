import { useStore } from 'zustand'
import { shortTitle } from '#shared/document/short-title.ts'
import { binState, closeBin, removeForGood, restoreFromBin } from '#renderer/app/bin-actions.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { BinDialog } from '#renderer/dialogs/BinDialog.tsx'
import { ConfirmDialog } from '#renderer/dialogs/ConfirmDialog.tsx'

/** The bin, and the question before something leaves it for good. */
export function BinArea() {
  const workspace = useWorkspace()
  const { drafts, asking } = useStore(binState)
  return (
    <>
      {drafts !== null && (
        <BinDialog
          drafts={drafts}
          now={new Date()}
          onRestore={(draft) => void restoreFromBin(workspace, draft)}
          onRemove={(draft) => binState.setState({ asking: draft })}
          onClose={closeBin}
        />
      )}
      <ConfirmDialog
        isOpen={asking !== null}
        title="彻底删除这份草稿吗？"
        text={`“${shortTitle(asking?.title ?? '') || '打不开的草稿'}”连同它的历史版本都会删掉，删掉以后找不回来。`}
        confirmText="彻底删除"
        onConfirm={() => asking !== null && void removeForGood(workspace, asking)}
        onCancel={() => binState.setState({ asking: null })}
      />
    </>
  )
}
