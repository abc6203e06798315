import { BIN_DAYS, type BinnedDraft } from '#shared/contract/binned-draft.ts'
import { formatWhen } from '#renderer/start/format-when.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'

export interface BinDialogProps {
  drafts: readonly BinnedDraft[]
  now: Date
  onRestore: (draft: BinnedDraft) => void
  onRemove: (draft: BinnedDraft) => void
  onClose: () => void
}

/** What was moved to the bin, and how long it stays there. */
export function BinDialog({ drafts, now, onRestore, onRemove, onClose }: BinDialogProps) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="回收箱"
      lead={`移到这里的草稿保留 ${BIN_DAYS} 天，只算打开案头的日子，到期自动清除。`}
      footer={<Button onPress={onClose}>关闭</Button>}
    >
      {drafts.length === 0 ? (
        <EmptyState icon="trash" title="回收箱是空的" text="从草稿列表移走的草稿会放在这里。" />
      ) : (
        <ul className="drafts">
          {drafts.map((draft) => (
            <li key={draft.id} className="draft">
              <span className="draft-binned">
                <span className="draft-name truncate">{draft.title || '打不开的草稿'}</span>
                <span className="draft-meta caption">
                  {formatWhen(draft.savedAt, now)}，{draft.chars} 字，还保留 {draft.daysLeft} 天
                </span>
              </span>
              <span className="draft-actions">
                <Button size="small" onPress={() => onRestore(draft)}>
                  放回
                </Button>
                <Button size="small" variant="quiet" onPress={() => onRemove(draft)}>
                  彻底删除
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
