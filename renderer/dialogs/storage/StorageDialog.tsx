import type { DraftsPlace } from '#shared/contract/drafts-place.ts'
import { FolderPart } from '#renderer/dialogs/storage/FolderPart.tsx'
import { PasswordPart, type PasswordPartProps } from '#renderer/dialogs/storage/PasswordPart.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'

export interface StorageDialogProps extends PasswordPartProps {
  place: DraftsPlace
  onMove: (to: 'chosen' | 'standard') => void
  onTakeIn: () => void
  onClose: () => void
}

/** How and where drafts are kept on this machine. */
export function StorageDialog({ place, onMove, onTakeIn, onClose, ...password }: StorageDialogProps) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="草稿设置"
      lead="草稿在这台电脑上怎样存、存在哪里。"
      footer={
        <Button isDisabled={password.busy} onPress={onClose}>
          关闭
        </Button>
      }
    >
      <PasswordPart {...password} />
      <FolderPart place={place} busy={password.busy} onMove={onMove} onTakeIn={onTakeIn} />
    </Dialog>
  )
}
