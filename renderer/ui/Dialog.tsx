import { type ReactNode, useRef } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useScrollFocus } from '#renderer/ui/use-scroll-focus.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'

export interface DialogFrameProps {
  isOpen: boolean
  /** Esc, the close button or a press outside. */
  onClose: () => void
  /** `alertdialog` for what must be answered; it is not closed by a press outside. */
  role?: 'dialog' | 'alertdialog'
  width?: 'normal' | 'wide'
  children: ReactNode
}

/** The window of a dialog: scrim, frame, focus kept inside. Needs one `<Heading slot="title">` among its children. */
export function DialogFrame({ isOpen, onClose, role = 'dialog', width = 'normal', children }: DialogFrameProps) {
  return (
    <ModalOverlay className="scrim" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable={role === 'dialog'}>
      <Modal className={width === 'wide' ? 'dialog-frame dialog-frame-wide' : 'dialog-frame'}>
        <AriaDialog className="dialog" role={role}>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

export interface DialogProps extends DialogFrameProps {
  title: string
  /** One line under the title. */
  lead?: ReactNode
  /** Buttons, the primary one last. */
  footer?: ReactNode
  /** The body brings its own scrolling and edges. */
  bare?: boolean
}

/** A dialog with a title, a body that scrolls and a line of buttons. */
export function Dialog({ title, lead, footer, bare = false, children, ...frame }: DialogProps) {
  return (
    <DialogFrame {...frame}>
      <header className="dialog-head">
        <div>
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {lead && <p className="dialog-lead">{lead}</p>}
        </div>
        <IconButton icon="close" label="关闭" onPress={frame.onClose} hasHint={false} />
      </header>
      {bare ? children : <DialogBody>{children}</DialogBody>}
      {footer && <footer className="dialog-foot">{footer}</footer>}
    </DialogFrame>
  )
}

function DialogBody({ children }: { children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null)
  useScrollFocus(area)
  return (
    <div ref={area} className="dialog-body scroll">
      {children}
    </div>
  )
}
