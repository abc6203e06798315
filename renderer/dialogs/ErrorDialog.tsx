import { Heading } from 'react-aria-components'
import type { UserError } from '#shared/base/result.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { DialogFrame } from '#renderer/ui/Dialog.tsx'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'

export interface DialogAction {
  text: string
  onPress: () => void
}

export interface ErrorDialogProps {
  /** `null`: nothing to tell. */
  error: UserError | null
  /** What was being done, as a heading: 没能导出. The error's first sentence stands below it as the reason. */
  title: string
  /** What can be done about it, the best way first. */
  actions: readonly DialogAction[]
  onClose: () => void
}

/** A failure: what happened, what is safe, what to do. */
export function ErrorDialog({ error, title, actions, onClose }: ErrorDialogProps) {
  const [best, ...others] = actions
  return (
    <DialogFrame isOpen={error !== null} onClose={onClose} role="alertdialog">
      <div className="message scroll">
        <StatusMark level="must" size="large" label="出错" />
        <div>
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <dl className="message-facts">
            <dt>原因</dt>
            <dd>{error?.what}</dd>
            <dt>稿子</dt>
            <dd>{error?.safe}</dd>
            <dt>怎么办</dt>
            <dd>{error?.advice}</dd>
          </dl>
        </div>
      </div>
      <footer className="dialog-foot">
        {best && <Button onPress={onClose}>关闭</Button>}
        {others.map((action) => (
          <Button key={action.text} onPress={action.onPress}>
            {action.text}
          </Button>
        ))}
        <Button variant="primary" autoFocus onPress={best ? best.onPress : onClose}>
          {best ? best.text : '知道了'}
        </Button>
      </footer>
    </DialogFrame>
  )
}
