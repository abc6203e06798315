import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'

export interface PasswordFieldProps {
  label: string
  value: string
  /** Characters that it takes. */
  longest: number
  onChange: (value: string) => void
  /** Enter. */
  onSubmit?: () => void
  /** A password to be made up, not one to be recalled. */
  isNew?: boolean
  autoFocus?: boolean
  /** Id of the sentence that says what is wrong. */
  problemId?: string
}

/** A password: dots unless the user wants to see it, which is also the way to type Chinese ones with an input method. */
export function PasswordField({ label, value, longest, onChange, onSubmit, isNew = false, autoFocus = false, problemId }: PasswordFieldProps) {
  const [shown, setShown] = useState(false)
  return (
    <div className="field">
      <input
        className="field-input"
        type={shown ? 'text' : 'password'}
        aria-label={label}
        aria-invalid={problemId !== undefined}
        aria-describedby={problemId}
        value={value}
        maxLength={longest}
        spellCheck={false}
        autoComplete={isNew ? 'new-password' : 'off'}
        // biome-ignore lint/a11y/noAutofocus: the page or dialog consists of this one question
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onSubmit?.()
        }}
      />
      <Button size="small" variant="quiet" label={`${shown ? '隐藏' : '显示'}${label}`} onPress={() => setShown(!shown)}>
        {shown ? '隐藏' : '显示'}
      </Button>
    </div>
  )
}
