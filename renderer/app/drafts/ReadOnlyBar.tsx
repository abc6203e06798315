import type { ReadOnlyReason } from '#shared/contract/draft.ts'
import { copyDraft, openDraft } from '#renderer/app/drafts/draft-actions.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'

const SENTENCES: Readonly<Record<ReadOnlyReason, string>> = {
  'open-elsewhere': '这份草稿正在另一个案头窗口里打开，这里只能看。要在这里改，请先关掉那边，或者复制一份。',
  'newer-version': '这份草稿是用更新版本的案头写的，这里只能看文字，原文件不会改动。要接着写，请升级案头，或者复制一份。',
}

/** Above the page of a draft that is open for reading only: why, and what can be done. */
export function ReadOnlyBar() {
  const workspace = useWorkspace()
  const save = useApp((state) => state.save)
  const draftId = useApp((state) => state.draftId)
  if (save.kind !== 'read-only') return null
  return (
    <div className="page-bar" role="status">
      <StatusMark level="attention" label="只读" />
      <p>{SENTENCES[save.reason]}</p>
      {save.reason === 'open-elsewhere' && draftId !== null && (
        <Button size="small" onPress={() => void openDraft(workspace, draftId)}>
          再试一次
        </Button>
      )}
      <Button size="small" variant="primary" onPress={() => void copyDraft(workspace)}>
        复制一份
      </Button>
    </div>
  )
}
