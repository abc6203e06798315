import { type FocusEvent, useEffect, useRef, useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { StatusMark, type StatusLevel } from '#renderer/ui/StatusMark.tsx'

export interface ToastAction {
  text: string
  onPress: () => void
  /** The action closes the toast unless this is set. */
  keepsOpen?: boolean
}

export interface ToastMessage {
  id: string
  text: string
  level?: StatusLevel
  actions?: readonly ToastAction[]
  /**
   * Seconds until it goes by itself; 0: it stays until closed. Unless given, `SECONDS_TO_READ`, or `SECONDS_TO_ACT` where there is
   * something to press. Pointing at it or focusing it stops the clock.
   */
  seconds?: number
}

const SECONDS_TO_READ = 8
const SECONDS_TO_ACT = 15
const DIALOG = '.scrim :is([role="dialog"], [role="alertdialog"])'

export interface ToastRegionProps {
  toasts: readonly ToastMessage[]
  onDismiss: (id: string) => void
}

/**
 * Short messages above the status line. They are read out politely and never take the focus. They can be pressed beside an open dialog, too:
 * otherwise a press on 撤销 would go through the message to whatever button of the dialog lies below.
 */
export function ToastRegion({ toasts, onDismiss }: ToastRegionProps) {
  const giveBack = useFocusGivenBack(toasts)
  return (
    <section
      className="toasts"
      aria-label="提示"
      role="status"
      aria-live="polite"
      aria-relevant="additions"
      data-react-aria-top-layer="true"
      onFocus={giveBack.entered}
    >
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} onDismiss={onDismiss} />
      ))}
    </section>
  )
}

/**
 * A message that is answered beside an open dialog takes the focus away with it. The dialog looks after what leaves itself, for one frame
 * only; later the focus would fall to nothing and Escape would not be heard. What had it before the message gets it back, or the dialog.
 */
function useFocusGivenBack(toasts: readonly ToastMessage[]) {
  const before = useRef<HTMLElement | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever a message may have gone
  useEffect(() => {
    const dialog = [...document.querySelectorAll<HTMLElement>(DIALOG)].at(-1)
    if (dialog === undefined || document.activeElement !== document.body) return
    if (before.current !== null && dialog.contains(before.current)) before.current.focus()
    if (document.activeElement === document.body) dialog.focus()
  }, [toasts])
  const entered = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) before.current = relatedTarget
  }
  return { entered }
}

function Toast({ toast, onDismiss }: { toast: ToastMessage; onDismiss: (id: string) => void }) {
  const [held, setHeld] = useState(false)
  const { id, level, actions = [] } = toast
  const seconds = toast.seconds ?? (actions.length > 0 ? SECONDS_TO_ACT : SECONDS_TO_READ)
  useEffect(() => {
    if (held || seconds === 0) return
    const timer = setTimeout(() => onDismiss(id), seconds * 1000)
    return () => clearTimeout(timer)
  }, [held, seconds, id, onDismiss])
  const hold = () => setHeld(true)
  const release = () => setHeld(false)
  return (
    <article className="toast" aria-label={toast.text} onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
      {level && <StatusMark level={level} label="" />}
      <p className="toast-text">{toast.text}</p>
      <div className="toast-actions">
        {actions.map((action, i) => (
          <Button
            key={action.text}
            size="small"
            variant={i === 0 ? 'plain' : 'quiet'}
            onPress={() => {
              action.onPress()
              if (!action.keepsOpen) onDismiss(id)
            }}
          >
            {action.text}
          </Button>
        ))}
        <IconButton icon="close" label="关闭提示" onPress={() => onDismiss(id)} />
      </div>
    </article>
  )
}
