import { useStore } from 'zustand'
import { shortTitle } from '#shared/document/short-title.ts'
import { binState, closeBin, removeForGood, restoreFromBin } from '#renderer/app/drafts/bin-actions.ts'
import { removeDraft } from '#renderer/app/drafts/draft-actions.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { BinDialog } from '#renderer/dialogs/BinDialog.tsx'
import { ConfirmDialog } from '#renderer/dialogs/ConfirmDialog.tsx'

/** The bin, and the questions before something goes into it from under another window, or leaves it for good. */
export function BinArea() {
  const workspace = useWorkspace()
  const { store } = workspace
  const openElsewhere = useApp((state) => state.askingRemoval)
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
      <ConfirmDialog
        isOpen={openElsewhere !== null}
        title="这份草稿正在另一个窗口中打开，仍要移到回收箱吗？"
        text="最好先到那个窗口里离开这份草稿，再来移。现在移走，那个窗口里写的也不会丢：在那里接着写，案头会把它重新存进草稿列表。"
        confirmText="仍要移走"
        onConfirm={() => {
          store.setState({ askingRemoval: null })
          if (openElsewhere !== null) void removeDraft(workspace, openElsewhere, true)
        }}
        onCancel={() => store.setState({ askingRemoval: null })}
      />
    </>
  )
}
