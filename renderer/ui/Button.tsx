import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Icon } from '#renderer/ui/Icon.tsx'
import type { IconName } from '#renderer/ui/icon-shapes.tsx'

export interface ButtonProps {
  children: ReactNode
  onPress?: () => void
  variant?: 'plain' | 'primary' | 'quiet'
  size?: 'small' | 'normal' | 'large'
  icon?: IconName
  /** An icon after the words: a list opens, a page follows. */
  iconAfter?: IconName
  isDisabled?: boolean
  /** At work on the last press: takes no other, but keeps the focus, which a disabled button would lose. */
  isPending?: boolean
  autoFocus?: boolean
  /** Leaves the caret where it is: for buttons that act on the text. */
  keepsFocus?: boolean
  /** False: reached by arrow keys within its group, not by Tab. */
  isTabStop?: boolean
  /** Only where the visible words are not enough. */
  label?: string
  className?: string
  ref?: Ref<HTMLButtonElement>
}

/** The class names of a button; shared by everything that looks like one. */
export function buttonClass(variant: ButtonProps['variant'] = 'plain', size: ButtonProps['size'] = 'normal', extra?: string): string {
  const classes = ['button']
  if (variant !== 'plain') classes.push(`button-${variant}`)
  if (size !== 'normal') classes.push(`button-${size}`)
  if (extra) classes.push(extra)
  return classes.join(' ')
}

/** A button with words. At most one `primary` in a window or dialog. */
export function Button(props: ButtonProps) {
  const {
    children,
    variant,
    size,
    icon,
    iconAfter,
    label,
    className,
    keepsFocus = false,
    isDisabled = false,
    isPending = false,
    autoFocus = false,
    isTabStop = true,
  } = props
  const iconSize = size === 'small' ? 'small' : 'normal'
  return (
    <AriaButton
      className={buttonClass(variant, size, className)}
      isDisabled={isDisabled}
      isPending={isPending}
      autoFocus={autoFocus}
      preventFocusOnPress={keepsFocus}
      excludeFromTabOrder={!isTabStop}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onPress={() => props.onPress?.()}
      {...(props.ref ? { ref: props.ref } : {})}
    >
      {icon && <Icon name={icon} size={iconSize} />}
      <span className="button-text">{children}</span>
      {iconAfter && <Icon name={iconAfter} size="small" />}
    </AriaButton>
  )
}
