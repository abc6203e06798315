import { Button as AriaButton, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { Icon } from '#renderer/ui/Icon.tsx'
import type { IconName } from '#renderer/ui/icon-shapes.tsx'

export interface SelectOption<Id extends string = string> {
  id: Id
  text: string
  extra?: string
}

export interface SelectProps<Id extends string = string> {
  label: string
  options: readonly SelectOption<Id>[]
  /** `null`: nothing of the list applies; `placeholder` is shown. */
  selected: Id | null
  onSelect: (id: Id) => void
  placeholder?: string
  icon?: IconName
  variant?: 'plain' | 'quiet'
  isDisabled?: boolean
}

/** A list of which one entry holds. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, options, selected, onSelect, placeholder = '', icon, variant = 'plain', isDisabled = false } = props
  return (
    <AriaSelect
      aria-label={label}
      value={selected}
      placeholder={placeholder}
      isDisabled={isDisabled}
      onChange={(key) => {
        const option = options.find((candidate) => candidate.id === key)
        if (option) onSelect(option.id)
      }}
    >
      <AriaButton className={variant === 'quiet' ? 'picker picker-quiet' : 'picker'}>
        {icon && <Icon name={icon} />}
        <SelectValue className="picker-value truncate">
          {({ selectedText, isPlaceholder }) => (isPlaceholder ? placeholder : selectedText)}
        </SelectValue>
        <Icon name="down" size="small" />
      </AriaButton>
      <Popover className="popover" offset={4}>
        <ListBox className="menu">
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} className="menu-item" textValue={option.text}>
              {({ isSelected }) => (
                <>
                  {isSelected && <Icon name="check" size="small" />}
                  <span className="menu-item-text">{option.text}</span>
                  {option.extra && <span className="menu-item-extra">{option.extra}</span>}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
