import { ICON_SHAPES, type IconName } from '#renderer/ui/icon-shapes.tsx'

export interface IconProps {
  name: IconName
  size?: 'small' | 'normal' | 'large'
}

/** An icon beside words that already say what it shows: hidden from screen readers. */
export function Icon({ name, size = 'normal' }: IconProps) {
  return (
    <svg className={size === 'normal' ? 'icon' : `icon icon-${size}`} viewBox="0 0 20 20" aria-hidden="true">
      {ICON_SHAPES[name]}
    </svg>
  )
}
