import { Radio, RadioGroup } from 'react-aria-components'

export interface FilterOption<Id extends string = string> {
  id: Id
  text: string
}

export interface FilterChipsProps<Id extends string = string> {
  label: string
  options: readonly FilterOption<Id>[]
  selected: Id
  onSelect: (id: Id) => void
}

/** A single choice that narrows a list. */
export function FilterChips<Id extends string>({ label, options, selected, onSelect }: FilterChipsProps<Id>) {
  return (
    <RadioGroup
      className="filters"
      aria-label={label}
      orientation="horizontal"
      value={selected}
      onChange={(value) => {
        const option = options.find((candidate) => candidate.id === value)
        if (option) onSelect(option.id)
      }}
    >
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className="filter">
          {option.text}
        </Radio>
      ))}
    </RadioGroup>
  )
}
