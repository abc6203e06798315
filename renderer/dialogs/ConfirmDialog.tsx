import { Heading } from 'react-aria-components'
import { Button } from '#renderer/ui/Button.tsx'
import { DialogFrame } from '#renderer/ui/Dialog.tsx'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'

export interface ConfirmDialogProps {
  isOpen: boolean
  /** The question. */
  title: string
  /** What follows from it, and the way back. */
  text: string
  /** What happens: 移到回收箱. */
  confirmText: string
  cancelText?: string
  onConfirm: () => void
  onCancel: () => void
}

/** A question before something that cannot simply be undone. The focus starts on the harmless answer. */
export function ConfirmDialog({ isOpen, title, text, confirmText, cancelText = '取消', onConfirm, onCancel }: ConfirmDialogProps) {
  return (
    <DialogFrame isOpen={isOpen} onClose={onCancel} role="alertdialog">
      <div className="message scroll">
        <StatusMark level="attention" size="large" label="请确认" />
        <div>
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <p className="dialog-lead">{text}</p>
        </div>
      </div>
      <footer className="dialog-foot">
        <Button autoFocus onPress={onCancel}>
          {cancelText}
        </Button>
        <Button variant="primary" onPress={onConfirm}>
          {confirmText}
        </Button>
      </footer>
    </DialogFrame>
  )
}
