import { IconButton } from '#renderer/ui/IconButton.tsx'

export interface StepperProps {
  label: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
  /** The value in words: 2024 年. */
  text: string
  lessLabel: string
  moreLabel: string
}

/** A number that goes up and down by one. */
export function Stepper({ label, value, min, max, onChange, text, lessLabel, moreLabel }: StepperProps) {
  return (
    <fieldset className="stepper" aria-label={label}>
      <IconButton icon="minus" label={lessLabel} size="normal" isDisabled={value <= min} onPress={() => onChange(value - 1)} />
      <output className="stepper-value" aria-live="polite">
        {text}
      </output>
      <IconButton icon="plus" label={moreLabel} size="normal" isDisabled={value >= max} onPress={() => onChange(value + 1)} />
    </fieldset>
  )
}
