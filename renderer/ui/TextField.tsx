import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import type { IconName } from '#renderer/ui/icon-shapes.tsx'

export interface TextFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  icon?: IconName
  /** Shown at the end of the field: a count. */
  note?: ReactNode
  /** A button that empties the field appears when there is something in it. */
  clearLabel?: string
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  inputRef?: Ref<HTMLInputElement>
  /** For a field that drives a list: the list, null while there is none, and the row that Enter would take. */
  controls?: string | null
  activeRow?: string
}

/** One line of text. Keys pressed while an input method composes are kept from `onKeyDown`. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, placeholder, icon, note, clearLabel, onKeyDown, controls, activeRow } = props
  const driving =
    controls === undefined
      ? {}
      : { role: 'combobox', 'aria-expanded': controls !== null, 'aria-controls': controls ?? undefined, 'aria-autocomplete': 'list' as const }
  return (
    <div className="field">
      {icon && <Icon name={icon} size="small" />}
      <input
        ref={props.inputRef}
        className="field-input"
        type="text"
        aria-label={label}
        value={value}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (!event.nativeEvent.isComposing) onKeyDown?.(event)
        }}
        {...driving}
        aria-activedescendant={activeRow}
      />
      {note !== undefined && <span className="field-note">{note}</span>}
      {clearLabel !== undefined && value !== '' && <IconButton icon="close" label={clearLabel} onPress={() => onChange('')} keepsFocus />}
    </div>
  )
}
