import { Button as AriaButton } from 'react-aria-components'
import { buttonClass } from '#renderer/ui/Button.tsx'
import { Hint } from '#renderer/ui/Hint.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import type { IconName } from '#renderer/ui/icon-shapes.tsx'

export interface IconButtonProps {
  icon: IconName
  /** What it does: the screen reader's name and the hint. */
  label: string
  onPress?: () => void
  size?: 'small' | 'normal'
  variant?: 'plain' | 'quiet'
  isDisabled?: boolean
  keepsFocus?: boolean
  /** For a button that is on or off. */
  isPressed?: boolean
  className?: string
  /** False: the drawing says enough, and a hint would only stand in the way of Escape, which closes it first. */
  hasHint?: boolean
}

/** A button without words; it says what it does when pointed at or focused. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, size = 'small', variant = 'quiet', isDisabled = false, keepsFocus = false, isPressed, className, hasHint = true } = props
  const button = (
    <AriaButton
      className={buttonClass(variant, size, `button-icon${className ? ` ${className}` : ''}`)}
      aria-label={label}
      isDisabled={isDisabled}
      preventFocusOnPress={keepsFocus}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      onPress={() => props.onPress?.()}
    >
      <Icon name={icon} size={size === 'small' ? 'small' : 'normal'} />
    </AriaButton>
  )
  return hasHint ? <Hint text={label}>{button}</Hint> : button
}
