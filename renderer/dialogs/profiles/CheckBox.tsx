import { Checkbox } from 'react-aria-components'
import { Icon } from '#renderer/ui/Icon.tsx'

export interface CheckBoxProps {
  text: string
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  isDisabled?: boolean
}

/** A box to be ticked, with its words. */
export function CheckBox({ text, isSelected, onChange, isDisabled = false }: CheckBoxProps) {
  return (
    <Checkbox className="check-box" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <span className="check-box-mark">{isSelected && <Icon name="check" size="small" />}</span>
      {text}
    </Checkbox>
  )
}
