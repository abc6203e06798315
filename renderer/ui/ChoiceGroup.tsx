import { Radio, RadioGroup } from 'react-aria-components'

export interface ChoiceOption<Id extends string = string> {
  id: Id
  title: string
  note?: string
}

export interface ChoiceGroupProps<Id extends string = string> {
  label: string
  options: readonly ChoiceOption<Id>[]
  selected: Id
  onSelect: (id: Id) => void
  /** Cards carry a note under their title; tiles are one word each. */
  shape: 'cards' | 'tiles'
  className: string
}

/** A choice of one among cards or tiles. */
export function ChoiceGroup<Id extends string>({ label, options, selected, onSelect, shape, className }: ChoiceGroupProps<Id>) {
  return (
    <RadioGroup
      className={className}
      aria-label={label}
      value={selected}
      onChange={(value) => {
        const option = options.find((candidate) => candidate.id === value)
        if (option) onSelect(option.id)
      }}
    >
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className={shape === 'cards' ? 'choice' : 'choice-tile'}>
          {shape === 'cards' ? (
            <>
              <span className="choice-dot" />
              <span>
                <span className="choice-title">{option.title}</span>
                {option.note && <span className="choice-note">{option.note}</span>}
              </span>
            </>
          ) : (
            option.title
          )}
        </Radio>
      ))}
    </RadioGroup>
  )
}
