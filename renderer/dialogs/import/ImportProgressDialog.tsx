import { Heading, ProgressBar } from 'react-aria-components'
import { Button } from '#renderer/ui/Button.tsx'
import { DialogFrame } from '#renderer/ui/Dialog.tsx'

export interface ImportProgressDialogProps {
  /** Files finished so far. */
  done: number
  total: number
  /** Name of the file being read. */
  current: string
  isStopping: boolean
  onStop: () => void
}

/** While several files are imported. Stopping keeps the drafts that were made. */
export function ImportProgressDialog({ done, total, current, isStopping, onStop }: ImportProgressDialogProps) {
  return (
    <DialogFrame isOpen onClose={onStop} role="alertdialog">
      <div className="import-progress">
        <Heading slot="title" className="dialog-title">
          正在导入 {Math.min(done + 1, total)}/{total}
        </Heading>
        <p className="dialog-lead truncate">{isStopping ? '读完这一个就停下，已经导入的留着。' : current}</p>
        <ProgressBar className="import-progress-bar" aria-label="导入进度" value={done} maxValue={total}>
          {({ percentage = 0 }) => <span className="import-progress-done" style={{ width: `${percentage}%` }} />}
        </ProgressBar>
      </div>
      <footer className="dialog-foot">
        <span className="dialog-foot-note caption">已经导入的会留作草稿</span>
        <Button autoFocus isDisabled={isStopping} onPress={onStop}>
          取消
        </Button>
      </footer>
    </DialogFrame>
  )
}
