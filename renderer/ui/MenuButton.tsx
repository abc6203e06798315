import { Button, type ButtonProps } from '#renderer/ui/Button.tsx'
import { Menu, type MenuProps } from '#renderer/ui/Menu.tsx'

export interface MenuButtonProps extends Omit<MenuProps, 'children'> {
  text: string
  variant?: ButtonProps['variant']
  size?: ButtonProps['size']
  icon?: ButtonProps['icon']
}

/** A button with words that opens a menu. */
export function MenuButton({ text, variant = 'quiet', size = 'normal', icon, ...menu }: MenuButtonProps) {
  return (
    <Menu {...menu}>
      <Button variant={variant} size={size} {...(icon ? { icon } : {})}>
        {text}
      </Button>
    </Menu>
  )
}
