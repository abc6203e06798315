import type { BackupPreview } from '#shared/contract/backup.ts'
import { formatWhen } from '#renderer/start/format-when.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'

export interface BackupDialogProps {
  busy: boolean
  /** What the chosen backup would bring; null before one was chosen. */
  preview: BackupPreview | null
  now: Date
  onMake: () => void
  onChoose: () => void
  onRestore: (backupId: string) => void
  onClose: () => void
}

/** One file for everything, and back: nothing on this machine is replaced. */
export function BackupDialog({ busy, preview, now, onMake, onChoose, onRestore, onClose }: BackupDialogProps) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="备份"
      lead="草稿、历史版本、回收箱、自存的短语、词表、版式和设置，存成一个文件。"
      footer={<Button onPress={onClose}>关闭</Button>}
    >
      <section className="backup-part">
        <h3 className="backup-title">存一份备份</h3>
        <p className="caption">换电脑、重装系统之前做一次；平时每月做一次，存到移动硬盘。</p>
        <Button variant="primary" isDisabled={busy} onPress={onMake}>
          备份到文件…
        </Button>
      </section>
      <section className="backup-part">
        <h3 className="backup-title">从备份恢复</h3>
        <p className="caption">现有的内容一份都不会被替换：相同的跳过，不同的两份都留。</p>
        {preview === null ? (
          <Button isDisabled={busy} onPress={onChoose}>
            选择备份文件…
          </Button>
        ) : (
          <>
            <p role="status">{previewText(preview, now)}</p>
            <Button variant="primary" isDisabled={busy || isEmpty(preview)} onPress={() => onRestore(preview.backupId)}>
              恢复
            </Button>
          </>
        )}
      </section>
    </Dialog>
  )
}

function isEmpty({ drafts, others }: BackupPreview): boolean {
  return drafts.missing + drafts.different + others.missing + others.different === 0
}

function previewText(preview: BackupPreview, now: Date): string {
  const { drafts, others } = preview
  const made = `这份备份是${formatWhen(preview.at, now)}做的，校验无误。`
  if (isEmpty(preview)) return `${made}里面的内容这台电脑上都有，不用恢复。`
  const parts = [
    ...(drafts.missing > 0 ? [`放回 ${drafts.missing} 份草稿`] : []),
    ...(drafts.different > 0 ? [`另放 ${drafts.different} 份与现有不同的草稿`] : []),
    ...(others.missing > 0 ? [`放回 ${others.missing} 项设置`] : []),
    ...(others.different > 0 ? [`${others.different} 项设置与现有不同，放在单独的文件夹里`] : []),
  ]
  return `${made}恢复会${parts.join('，')}；相同的 ${drafts.same} 份草稿跳过。`
}
