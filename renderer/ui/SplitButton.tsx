import { Button as AriaButton } from 'react-aria-components'
import { Button, type ButtonProps, buttonClass } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Menu, type MenuGroup } from '#renderer/ui/Menu.tsx'

export interface SplitButtonProps {
  text: string
  icon?: ButtonProps['icon']
  variant?: ButtonProps['variant']
  onPress: () => void
  /** Name of the small half: what its menu offers. */
  menuLabel: string
  groups: readonly MenuGroup[]
  onAction: (entryId: string, groupId: string) => void
  /** At work on the last press; see Button. */
  isPending?: boolean
}

/** One action at a press, its variants behind the arrow. */
export function SplitButton(props: SplitButtonProps) {
  const { text, icon, variant = 'primary', onPress, menuLabel, groups, onAction, isPending = false } = props
  return (
    <div className="split-button">
      <Button variant={variant} onPress={onPress} isPending={isPending} {...(icon ? { icon } : {})}>
        {text}
      </Button>
      <Menu label={menuLabel} groups={groups} onAction={onAction} placement="bottom end">
        <AriaButton className={buttonClass(variant)} aria-label={menuLabel} isPending={isPending}>
          <Icon name="down" size="small" />
        </AriaButton>
      </Menu>
    </div>
  )
}
