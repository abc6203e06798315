import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { Icon } from '#renderer/ui/Icon.tsx'

export type CheckState = 'on' | 'off' | 'some'

export interface CheckBoxProps {
  state: CheckState
  onChange: (checked: boolean) => void
  /** For the label that stands around it. */
  id?: string
  /** Where no words stand beside it within the same label. */
  label?: string
  /** Reached by the arrow keys only. */
  skippedByTab?: boolean
}

/**
 * A check box, drawn so that it follows the theme. A plain input: thousands of them must come up without delay.
 * Arrow keys go from box to box within the nearest `.check-list`, Home and End to the first and the last.
 */
export const CheckBox = memo(function CheckBox({ state, onChange, id, label, skippedByTab = false }: CheckBoxProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current) input.current.indeterminate = state === 'some'
  }, [state])
  return (
    <span className="clean-box">
      <input
        ref={input}
        type="checkbox"
        {...(id === undefined ? {} : { id })}
        checked={state === 'on'}
        onChange={(event) => onChange(event.target.checked)}
        onKeyDown={moveByKey}
        {...(label === undefined ? {} : { 'aria-label': label })}
        {...(skippedByTab ? { tabIndex: -1 } : {})}
      />
      <Icon name={state === 'some' ? 'minus' : 'check'} size="small" />
    </span>
  )
})

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY }

function moveByKey(event: KeyboardEvent<HTMLInputElement>): void {
  const step = STEPS[event.key]
  const list = event.currentTarget.closest('.check-list')
  if (step === undefined || list === null) return
  event.preventDefault()
  event.stopPropagation()
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  const next = boxes[Math.max(0, Math.min(boxes.length - 1, boxes.indexOf(event.currentTarget) + step))]
  next?.focus()
  next?.closest('label')?.scrollIntoView({ block: 'nearest' })
}
